import { instantOf } from '@traguardo/application';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, type Row, SqlArchive } from './index.ts';
import { testedEngines } from './test/engines.ts';

const entry = { at: instantOf(Date.UTC(2025, 0, 1)), actor: 'test', reason: 'prova' };
const clean = cleanDraft();
const second = { ...clean, body: { ...clean.body, id: 'seconda' as typeof clean.body.id } };

describe.each(testedEngines)('rows of one body on $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  const as = (role: 'owner' | 'app' | 'benchmark', body: string | undefined, text: string) =>
    engine.transaction(
      { role, ...(body ? { body } : {}) },
      (sql): Promise<readonly Row[]> => sql.query(text),
    );
  beforeAll(async () => {
    engine = await open();
    const archive = new SqlArchive(engine);
    await archive.keep(clean, entry);
    await archive.keep(second, entry);
  }, 60_000);
  afterAll(() => engine.close());

  it.each([
    ['its own', 'valchiara', ['valchiara']],
    ['those of a body that is not there', 'nessuna', []],
    ['none without a body', undefined, []],
  ])('sees %s', async (_situation, body, expected) => {
    for (const table of ['node_version', 'measurement_version', 'revision', 'audit_entry', 'indicator']) {
      const rows = await as('app', body, `select distinct body_id from ${table}`);
      expect(rows.map(({ body_id }) => body_id)).toEqual(expected);
    }
  });

  it.each([
    ['adding a row of another body', `insert into body (body_id) values ('terza')`, /row-level security/],
    ['removing a version', 'delete from node_version', /permission denied/],
    ['changing what a version holds', "update node_version set content = '{}'", /permission denied/],
    ['emptying a table', 'truncate node_version cascade', /permission denied/],
    ['changing a revision', "update revision set reason = 'altro'", /permission denied/],
    ['changing an audit entry', "update audit_entry set actor = 'altri'", /permission denied/],
    ['opening a closed version again', 'update node_version set until = null', /row-level security/],
  ])('%s is refused', async (_situation, text, words) => {
    await expect(as('app', 'valchiara', text)).rejects.toThrow();
    const cause = await as('app', 'valchiara', text).catch((error: unknown) => error);
    const said = cause instanceof Error ? `${cause.message} ${String(cause.cause)}` : '';
    expect(said).toMatch(words);
  });

  it('a closed version cannot be closed again: nothing answers', async () => {
    const updated = await engine
      .transaction({ role: 'app', body: 'valchiara' }, async (sql) => {
        const closed = 'update statement_version set until = 2 where until is null returning 1';
        await sql.query(
          `insert into revision values ('valchiara', 2, now(), 'x', 'x', null, 'x', null, 0, 0, 0)`,
        );
        const first = await sql.query(closed);
        const again = await sql.query('update statement_version set until = 3 where until = 2 returning 1');
        throw Object.assign(new Error('undo'), { counts: [first.length > 0, again.length] });
      })
      .catch((error: unknown) => (error instanceof Error && 'counts' in error ? error.counts : error));
    expect(updated).toEqual([true, 0]);
  });

  it('the benchmark reads common indicators of every body and nothing else', async () => {
    const rows = await as(
      'benchmark',
      undefined,
      'select distinct body_id from common_indicator_version order by 1',
    );
    expect(rows.map(({ body_id }) => body_id)).toEqual(['seconda', 'valchiara']);
    await expect(as('benchmark', undefined, 'select * from measurement_version')).rejects.toThrow();
  });
});
