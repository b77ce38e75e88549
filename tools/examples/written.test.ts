import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '@traguardo/folder';
import { describe, expect, test } from 'vitest';
import { bergamoDossier } from './bergamo.ts';
import { bresciaDossier } from './brescia.ts';
import { readBergamo, readBrescia, sourcesPresent } from './source.ts';

/** The folders are what the scripts write; skipped where the transcriptions are absent. */
describe.skipIf(!sourcesPresent)(
  'the example folders are those the scripts write (skipped where ../shared/data is absent)',
  () => {
    test.each([
      ['brescia-2025', () => bresciaDossier(readBrescia())],
      ['bergamo-2023', () => bergamoDossier(readBergamo())],
    ])('%s', (name, draft) => {
      const root = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
      const stale = [...filesOf(draft())].filter(
        ([file, text]) => !existsSync(root + file) || readFileSync(root + file, 'utf8') !== text,
      );
      expect(
        stale.map(([file]) => file),
        'run: npx tsx tools/examples/write.ts',
      ).toEqual([]);
    });
  },
);
