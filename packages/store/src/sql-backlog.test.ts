import { instantOf } from '@traguardo/application';
import { cleanDraft, syntheticBody } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, SqlArchive, SqlBacklog } from './index.ts';
import { testedEngines } from './test/engines.ts';

const at = (minute: number) => instantOf(Date.UTC(2026, 0, 1, 0, minute));

describe.each(testedEngines)('documents waited for on $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  const one = cleanDraft();
  const other = syntheticBody(1, { indicators: 1, year: 2025 });
  beforeAll(async () => {
    engine = await open();
    for (const draft of [one, other])
      await new SqlArchive(engine).keep(draft, { at: at(0), actor: 'test', reason: 'prova' });
  }, 60_000);
  afterAll(() => engine.close());

  it('are there once, the longest wait first, until they are made', async () => {
    const backlog = new SqlBacklog(engine);
    expect(await backlog.list()).toEqual([]);
    const [first, second] = [
      { body: other.body.id, name: '2025/piao//pdf', at: at(1) },
      { body: one.body.id, name: '2025/scheda/x/docx', at: at(2) },
    ];
    await backlog.add(second);
    await backlog.add(first);
    await backlog.add({ ...first, at: at(9) });
    expect(await backlog.list()).toEqual([first, second]);
    expect(await new SqlBacklog(engine).list()).toEqual([first, second]);
    await backlog.remove(first);
    await backlog.remove(first);
    expect(await backlog.list()).toEqual([second]);
  });

  it('are taken out by their own body alone, and none is added for a body that is not there', async () => {
    const remove = `delete from asked_document where body_id = '${one.body.id}'`;
    await engine.transaction({ role: 'app', body: other.body.id }, (sql) => sql.query(remove, []));
    expect(await new SqlBacklog(engine).list()).toHaveLength(1);
    await expect(new SqlBacklog(engine).add({ body: 'nessuno', name: 'x', at: at(0) })).rejects.toThrow();
  });
});
