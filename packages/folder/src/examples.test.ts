import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from '@traguardo/core/plan';
import { describe, expect, test } from 'vitest';
import { filesOf, readFolder } from './index.ts';

const examples = new URL('../../../examples/', import.meta.url);

/** Every folder beside the examples is one. */
function namesOf(): readonly string[] {
  const entries = readdirSync(examples, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

describe('the example folders', () => {
  for (const name of namesOf()) {
    test(`${name} reads, is sound, and is kept in the canonical form`, async () => {
      const read = await readFolder(fileURLToPath(new URL(name, examples)));
      if (!read.ok) throw new Error(JSON.stringify(read.refusal.slice(0, 5)));
      const sound = validate(read.value);
      expect(sound.ok ? [] : sound.refusal).toEqual([]);
      for (const [file, text] of filesOf(read.value)) {
        expect(readFileSync(new URL(`${name}/${file}`, examples), 'utf8'), file).toBe(text);
      }
    });
  }
});

test('a place names the line where the datum is entered', async () => {
  const [name = ''] = namesOf();
  const read = await readFolder(fileURLToPath(new URL(name, examples)));
  const cycle = read.ok ? read.value.cycles[0] : undefined;
  for (const placement of cycle?.placements ?? []) {
    const place = read.ok ? read.value.places.get(`indicator/${placement.indicator}/node`) : undefined;
    const lines = readFileSync(new URL(`${name}/${place?.file}`, examples), 'utf8').split('\n');
    expect(lines[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1)).toBe(`node: ${placement.node}`);
  }
});
