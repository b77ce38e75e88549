import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../index.ts';
import { testedEngines } from '../test/engines.ts';

describe.each(testedEngines)('a mistake of the program on $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());

  it.each([
    ['a row that breaks a rule', 'insert into body (body_id) values ($1), ($1)', '23505'],
    ['a column that is not there', 'select $1::text, nulla', '42703'],
  ])('%s goes up with its code and none of the data', async (_situation, statement, code) => {
    const failure: unknown = await engine
      .transaction({ role: 'app', body: 'segreto' }, (sql) => sql.query(statement, ['segreto']))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('segreto');
  });
});
