import { PublicDocumentAnswer, RenditionAnswer } from '@traguardo/contracts';
import { describe, expect, it } from 'vitest';
import { cleanApp } from '../test/clean-app.ts';

const DOCUMENTS = '/api/bodies/valchiara/cycles/2025/documents';

describe('documents to publish', () => {
  it.each([
    ['a document that is none', '/manifesto', 404, 'nessun documento si chiama "manifesto"'],
    ['a card of nothing', '/scheda', 404, 'manca di che cosa fare il documento (part)'],
    ['a card of no objective', '/scheda?part=oo-9', 404, 'il piano non ha "oo-9" di cui fare il documento'],
    ['a section that is none', '/piao/sections/niente', 404, 'il documento non ha la sezione "niente"'],
    ['a format that is none', '/piao/files/exe', 400, 'format'],
    ['a day that is none', '/piao?at=2025-02-30', 400, 'at'],
    ['another year', '/../../2024/documents/piao', 404, '2024'],
  ])('%s is told', async (_, address, status, detail) => {
    const answer = await (await cleanApp()).inject(DOCUMENTS + address);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().detail).toContain(detail);
  });

  it('of the whole plan are one file, whatever part is asked for', async () => {
    const app = await cleanApp();
    const whole = PublicDocumentAnswer.parse((await app.inject(`${DOCUMENTS}/piao?part=x`)).json());
    expect(whole.part).toBeNull();
    await app.inject(`${DOCUMENTS}/piao/files/json`);
    const again = (await app.inject(`${DOCUMENTS}/piao/renditions/json?part=x`)).json();
    expect(RenditionAnswer.parse(again).state).toBe('made');
  });

  it('are of the day asked for', async () => {
    const app = await cleanApp();
    const before = (await app.inject(`${DOCUMENTS}/piao?at=2025-01-01`)).json();
    const after = (await app.inject(`${DOCUMENTS}/piao`)).json();
    expect([before.state, after.state]).toEqual(['draft', 'approved']);
  });

  it('are for nobody who may not see scores', async () => {
    const answer = await (await cleanApp('admin')).inject(`${DOCUMENTS}/piao/files/json`);
    expect(answer.statusCode).toBe(403);
  });
});
