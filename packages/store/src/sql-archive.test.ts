import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Entry, instantOf } from '@traguardo/application';
import type { DraftDossier } from '@traguardo/core/plan';
import { filesOf, readFolder } from '@traguardo/folder';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, SqlArchive } from './index.ts';
import { testedEngines } from './test/engines.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

const on = (day: number): Entry => ({
  at: instantOf(Date.UTC(2025, 0, day, 12)),
  actor: 'test',
  reason: `giorno ${day}`,
});

const clean = cleanDraft();
const BODY = clean.body.id;
const named = (name: string): DraftDossier => ({ ...clean, body: { ...clean.body, name } });

describe.each(testedEngines)('an archive on $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  let engine: Engine;
  let archive: SqlArchive;
  beforeAll(async () => {
    engine = await open();
    archive = new SqlArchive(engine);
  }, 60_000);
  afterAll(() => engine.close());

  it.each(['brescia-2025', 'bergamo-2023'])('gives %s back to the byte', async (folder) => {
    const read = await readFolder(join(EXAMPLES, folder));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const kept = await archive.keep(read.value, on(1));
    expect(kept).toMatchObject({ revision: 1, changed: true });
    const loaded = await archive.loadDossier(kept.body);
    if (!loaded.ok) throw new Error(loaded.refusal.kind);
    expect(filesOf(loaded.value)).toEqual(filesOf(read.value));
    expect(await archive.verify(kept.body)).toMatchObject({ revisions: 1, broken: [] });
  });

  it('makes a revision of what changed, and none of what is there already', async () => {
    const first = await archive.keep(clean, on(1));
    expect(first).toMatchObject({ revision: 1, changed: true });
    expect(await archive.keep(clean, on(2))).toMatchObject({ revision: 1, changed: false });
    const second = await archive.keep(named('Altro nome'), on(3));
    expect(second).toMatchObject({ revision: 2, changes: { added: 0, changed: 1, closed: 0 } });
  });

  it('gives the state of any instant and of any revision', async () => {
    const nameAsOf = async (asOf: Parameters<typeof archive.loadDossierAsOf>[1]) => {
      const loaded = await archive.loadDossierAsOf(BODY, asOf);
      return loaded.ok ? loaded.value.body.name : loaded.refusal.kind;
    };
    expect(await nameAsOf({ instant: on(1).at })).toBe(clean.body.name);
    expect(await nameAsOf({ instant: on(2).at })).toBe(clean.body.name);
    expect(await nameAsOf({ instant: on(3).at })).toBe('Altro nome');
    expect(await nameAsOf({ instant: instantOf(Date.UTC(2024, 0, 1)) })).toBe('unknown-body');
    expect(await nameAsOf({ revision: 1 })).toBe(clean.body.name);
    expect(await nameAsOf({ revision: 9 })).toBe('unknown-body');
  });

  it('closes what is no longer there and keeps it in the past; what comes back is a version more', async () => {
    const draft = named('Altro nome');
    const [first, ...others] = draft.cycles[0]?.statements ?? [];
    expect(first).toBeDefined();
    const without = { ...draft, cycles: draft.cycles.map((cycle) => ({ ...cycle, statements: others })) };
    expect(await archive.keep(without, on(4))).toMatchObject({ revision: 3, changes: { closed: 1 } });
    expect(await archive.keep(draft, on(5))).toMatchObject({ revision: 4, changes: { added: 1 } });
    const [history] = await archive.recordHistory(BODY, `statement/${draft.cycles[0]?.year}/${first?.id}`);
    expect(history?.versions.map(({ from, until }) => [from, until])).toEqual([
      [1, 3],
      [4, null],
    ]);
    const loaded = await archive.loadDossier(BODY);
    expect(loaded.ok && filesOf(loaded.value)).toEqual(filesOf(draft));
    expect(await archive.verify(BODY)).toMatchObject({ revisions: 4, broken: [] });
  });

  it('keeps revisions in the order of time under a clock that goes back', async () => {
    await archive.keep(named('Terzo nome'), { ...on(1), reason: 'orologio indietro' });
    const [latest, before] = await archive.revisions(BODY);
    expect(latest).toMatchObject({ number: 5, at: before?.at, reason: 'orologio indietro' });
  });

  it('lists bodies by name, sought by words and page by page', async () => {
    const ids = async (query = {}) => {
      const { bodies, total } = await archive.listBodies(query);
      return [bodies.map(({ id }) => id), total];
    };
    expect(await ids()).toEqual([['cciaa-bergamo', 'cciaa-brescia', 'valchiara'], 3]);
    expect(await ids({ search: 'BRESC' })).toEqual([['cciaa-brescia'], 1]);
    expect(await ids({ search: '%' })).toEqual([[], 0]);
    expect(await ids({ limit: 1, offset: 1 })).toEqual([['cciaa-brescia'], 3]);
    const [brescia] = (await archive.listBodies({ search: 'brescia' })).bodies;
    expect(brescia?.summary?.cycles).toMatchObject([{ year: 2025 }]);
    expect(await archive.findBody('cciaa-brescia')).toEqual(brescia);
    expect(await archive.findBody('cciaa')).toBeNull();
  });

  it('finds a name whatever its capitals and accents', async () => {
    await archive.keep(named('Camera di commercio di FORLÌ'), on(6));
    for (const search of ['forlì', 'forli', 'FORLÌ', 'di forli']) {
      expect((await archive.listBodies({ search })).bodies.map(({ id }) => id)).toEqual([BODY]);
    }
  });

  it('keeps what points at a common indicator', async () => {
    const { imports, cycles } = clean;
    const common = cycles.flatMap(({ commonIndicators }) => commonIndicators)[0];
    if (!common) throw new Error('no common indicator');
    const pointing = imports.map((document) => ({
      ...document,
      occurrences: document.occurrences.map((each) => ({ ...each, indicator: common.id })),
    }));
    expect(pointing.flatMap(({ occurrences }) => occurrences).length).toBeGreaterThan(0);
    const draft = { ...clean, imports: pointing } as DraftDossier;
    expect(await archive.keep(draft, on(7))).toMatchObject({ changed: true });
  });

  it('does not take a state for sound whose date, author or reason were changed', async () => {
    const own = await open();
    try {
      const sealing = new SqlArchive(own);
      for (const [index, name] of ['Uno', 'Due', 'Tre'].entries())
        await sealing.keep(named(name), on(index + 1));
      const broken = async (statement: string) => {
        await own.script(`alter table traguardo.revision no force row level security;
          alter table traguardo.directory no force row level security; ${statement}`);
        return (await sealing.verify(BODY)).broken;
      };
      expect(await broken('select 1')).toEqual([]);
      expect(await broken("update traguardo.revision set reason = 'altro' where revision = 2")).toEqual([2]);
      await broken("update traguardo.revision set reason = 'giorno 2' where revision = 2");
      expect(
        await broken("update traguardo.revision set at = at - interval '1 month' where revision = 1"),
      ).toEqual([1]);
      await broken("update traguardo.revision set at = at + interval '1 month' where revision = 1");
      expect(await broken('update traguardo.directory set head = 2')).toEqual([3]);
    } finally {
      await own.close();
    }
  }, 60_000);

  it('gives the same object until the body changes', async () => {
    const load = async () => {
      const loaded = await archive.loadDossier(BODY);
      return loaded.ok ? loaded.value : null;
    };
    const first = await load();
    expect(await load()).toBe(first);
    await archive.keep(named('Quarto nome'), on(20));
    expect((await load())?.body.name).toBe('Quarto nome');
  });

  it('recalls what was computed from the state in force, by the same program', async () => {
    const remembering = new SqlArchive(engine, 'uno');
    const load = async (of: SqlArchive) => {
      const loaded = await of.loadDossier(BODY);
      if (!loaded.ok) throw new Error(loaded.refusal.kind);
      return loaded.value;
    };
    const draft = await load(remembering);
    const text = async (of: SqlArchive, what: DraftDossier | string) => {
      const found = await of.recall(what, 'findings');
      return found && new TextDecoder().decode(found);
    };
    expect(await text(remembering, draft)).toBeNull();
    await remembering.remember(draft, 'findings', new TextEncoder().encode('[è]'));
    expect([await text(remembering, draft), await text(remembering, BODY)]).toEqual(['[è]', '[è]']);
    expect(await text(new SqlArchive(engine, 'due'), BODY)).toBeNull();
    expect(await text(new SqlArchive(engine), BODY)).toBeNull();
    expect(await text(remembering, 'cciaa-brescia')).toBeNull();
    await archive.keep(named('Quinto nome'), on(21));
    expect([await text(remembering, draft), await text(remembering, BODY)]).toEqual([null, null]);
    await remembering.remember(draft, 'findings', new TextEncoder().encode('di prima'));
    expect(await text(remembering, BODY)).toBeNull();
  });

  it('two that keep the same body at once make two revisions, one after the other', async () => {
    const kept = await Promise.all(['Uno', 'Due', 'Tre'].map((name) => archive.keep(named(name), on(21))));
    expect(kept.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([10, 11, 12]);
    expect(await archive.verify(BODY)).toMatchObject({ revisions: 12, broken: [] });
  });

  it('writes nothing of a keep that fails half way', async () => {
    const failing: Engine = {
      ...engine,
      kind: engine.kind,
      place: engine.place,
      transaction: (scope, work) =>
        engine.transaction(scope, (sql) =>
          work({
            query: async (text, parameters) => {
              if (text.includes('insert into statement_version')) throw new Error('cut here');
              return sql.query(text, parameters);
            },
          }),
        ),
      script: (text) => engine.script(text),
      close: async () => undefined,
    };
    const other = { ...clean, body: { ...clean.body, id: 'mai-entrata' as typeof clean.body.id } };
    await expect(new SqlArchive(failing).keep(other, on(22))).rejects.toThrow('cut here');
    expect(await archive.revisions('mai-entrata')).toEqual([]);
    expect(await archive.loadDossier('mai-entrata')).toMatchObject({ refusal: { kind: 'unknown-body' } });
    expect((await archive.listBodies()).total).toBe(3);
  });

  it('a body unknown has no dossier, no revision, no history', async () => {
    expect(await archive.loadDossier('nessuno')).toMatchObject({ refusal: { kind: 'unknown-body' } });
    expect(await archive.revisions('nessuno')).toEqual([]);
    expect(await archive.recordHistory('nessuno', 'node')).toEqual([]);
    expect(await archive.recordHistory(BODY, 'nulla')).toEqual([]);
  });
});
