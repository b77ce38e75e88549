import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from './house-rules.mjs';

it('a change in any package of the command line makes it built again', () => {
  const script = readFileSync(join(import.meta.dirname, '../scripts/build.mjs'), 'utf8');
  const reached = new Set<string>();
  const follow = (home: string) => {
    if (reached.has(home)) return;
    reached.add(home);
    for (const next of new Map(Object.entries(MAY_IMPORT)).get(home) ?? []) follow(next);
  };
  follow('apps/cli');
  expect([...reached].filter((home) => !script.includes(`'${home}'`))).toEqual([]);
});
