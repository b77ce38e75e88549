import { instantOf, StorageFailure } from '@traguardo/application';
import { describe, expect, it } from 'vitest';
import { PgliteEngine } from '../index.ts';
import { testedEngines } from '../test/engines.ts';
import { migrations } from './index.ts';
import { digestOf, migrate, requireMigrated } from './migrate.ts';

const AT = instantOf(Date.UTC(2025, 0, 1));

/** Migrations once taken somewhere are never edited: a change is a step of its own. */
const PINNED: readonly (readonly [string, string])[] = [
  ['0001-bodies', '569a61ab3d486ead'],
  ['0002-benchmark', 'bb78891339a35265'],
  ['0003-derived', '2826a3638ed9402b'],
  ['0004-whole-year', '4c9b118ec0e2a677'],
  ['0005-words', '8029bdc811f42256'],
  ['0006-asked-documents', '2e26645b0b5ec6b7'],
];

it('no migration was changed after it was written', () => {
  expect(migrations.map((step) => [step.id, digestOf(step).slice(0, 16)])).toEqual(PINNED);
});

describe.each(testedEngines)('migrating $name', ({ open, reason }) => {
  if (reason) {
    it.skip(reason, () => undefined);
    return;
  }
  it('again does nothing, and data of a newer or a changed schema are refused', async () => {
    const engine = await open();
    try {
      expect(await migrate(engine, AT)).toEqual({ taken: [], steps: migrations.length });
      await requireMigrated(engine);
      const kindAfter = async (statement: string) => {
        await engine.script(statement);
        const failure: unknown = await requireMigrated(engine).catch((error: unknown) => error);
        return failure instanceof StorageFailure ? failure.kind : failure;
      };
      expect(await kindAfter(`insert into traguardo.migration values ('9999-later', 'x', now())`)).toBe(
        'newer-data',
      );
      expect(
        await kindAfter(
          `delete from traguardo.migration where id = '9999-later';
           update traguardo.migration set digest = 'x' where id = '0001-bodies'`,
        ),
      ).toBe('migration-changed');
      expect(await kindAfter('delete from traguardo.migration')).toBe('not-migrated');
    } finally {
      await engine.close();
    }
  }, 60_000);
});

it('a database that was never migrated is said to be so', async () => {
  const engine = await PgliteEngine.open();
  await expect(requireMigrated(engine)).rejects.toMatchObject({
    kind: 'not-migrated',
    params: { found: '0', steps: String(migrations.length) },
  });
  await engine.close();
}, 60_000);
