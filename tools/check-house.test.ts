import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseErrors, readHouse } from './check-house.mjs';

const manifests = {
  '.': { name: 'house', devDependencies: { vitest: '1' } },
  'packages/core': { name: '@traguardo/core', dependencies: {} },
  'packages/texts': { name: '@traguardo/texts', dependencies: { '@traguardo/core': '1' } },
  'packages/testkit': { name: '@traguardo/testkit', dependencies: {} },
  'apps/web': { name: '@traguardo/web', dependencies: { '@traguardo/core': '1' } },
  'packages/store': { name: '@traguardo/store', dependencies: { '@traguardo/core': '1' } },
};

const cases: { situation: string; files: Record<string, string>; expected: string[] }[] = [
  {
    situation: 'core imports texts',
    files: { 'packages/core/src/a.ts': "import { t } from '@traguardo/texts';" },
    expected: ['packages/core/src/a.ts:1 packages/core may not import packages/texts'],
  },
  {
    situation: 'core reads a file',
    files: { 'packages/core/src/a.ts': "\nimport { readFileSync } from 'node:fs';" },
    expected: ['packages/core/src/a.ts:2 packages/core may do no I/O: node:fs'],
  },
  {
    situation: 'core reads the clock, draws a number',
    files: {
      'packages/core/src/a.ts':
        'export const a = Date.now();\nexport const b = new Date();\nexport const c = Math.random();',
    },
    expected: [
      'packages/core/src/a.ts:1 impure: Date.now',
      'packages/core/src/a.ts:2 impure: new Date() reads the clock',
      'packages/core/src/a.ts:3 impure: Math.random',
    ],
  },
  {
    situation: 'a date with an argument is pure',
    files: { 'packages/core/src/a.ts': "export const a = new Date('2025-01-01');" },
    expected: [],
  },
  {
    situation: 'the web reaches the store',
    files: { 'apps/web/src/a.tsx': "import { SqlArchive } from '@traguardo/store';" },
    expected: ['apps/web/src/a.tsx:1 apps/web may not import packages/store'],
  },
  {
    situation: 'a source imports testkit; a test may',
    files: {
      'packages/texts/src/a.ts': "import { b } from '@traguardo/testkit';",
      'packages/texts/src/a.test.ts': "import { b } from '@traguardo/testkit';",
    },
    expected: ['packages/texts/src/a.ts:1 only tests may import packages/testkit'],
  },
  {
    situation: 'an undeclared dependency, even loaded late',
    files: { 'packages/texts/src/a.ts': "export const a = import('left-pad');" },
    expected: ['packages/texts/src/a.ts:1 packages/texts does not declare left-pad'],
  },
  {
    situation: 'a relative path out of the package',
    files: { 'packages/texts/src/a.ts': "import { b } from '../../core/src/b.ts';" },
    expected: ['packages/texts/src/a.ts:1 relative import leaves packages/texts: ../../core/src/b.ts'],
  },
  {
    situation: 'a cycle of values; a cycle of types is none',
    files: {
      'packages/core/src/a.ts': "import { b } from './b.ts';",
      'packages/core/src/b.ts': "import { a } from './a.ts';",
      'packages/core/src/c.ts': "import type { D } from './d.ts';",
      'packages/core/src/d.ts': "import { type C } from './c.ts';",
    },
    expected: [
      'packages/core/src/a.ts:1 import cycle: packages/core/src/a.ts > packages/core/src/b.ts > packages/core/src/a.ts',
    ],
  },
  {
    situation: 'a file too long',
    files: { 'packages/core/src/a.ts': '\n'.repeat(400) },
    expected: ['packages/core/src/a.ts:1 401 lines: split at 400'],
  },
];

describe('the house rules', () => {
  it.each(cases)('$situation', ({ files, expected }) => {
    const errors = houseErrors(new Map(Object.entries(files)), manifests);
    expect(errors).toEqual(expected);
  });

  it('fails when a forbidden import is added to the real house', () => {
    const { files, manifests: real } = readHouse(join(import.meta.dirname, '..'));
    expect(files.size).toBeGreaterThan(50);
    files.set('packages/core/src/kernel/forbidden.ts', "import { readFolder } from '@traguardo/folder';");
    expect(houseErrors(files, real)).toContain(
      'packages/core/src/kernel/forbidden.ts:1 packages/core may not import packages/folder',
    );
  });
});
