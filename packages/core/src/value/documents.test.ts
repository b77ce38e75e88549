import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, describe as group, it } from 'vitest';
import { describe, print, read } from './index.ts';

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const present = existsSync(folder);
const CELL = /_printed$|^20\d\d$|historic|target|result|declared|weight|amount|value|cluster/;
const WORDS = /title|code|reference|note|noise|section|source|perspective|time_span/;

function cells(node: unknown, key: string, into: Set<string>): Set<string> {
  if (typeof node === 'string' && CELL.test(key) && !WORDS.test(key)) into.add(node);
  if (Array.isArray(node)) for (const item of node) cells(item, key, into);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, child] of Object.entries(node)) cells(child, name, into);
  }
  return into;
}

const texts = new Set<string>();
if (present) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    cells(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), '', texts);
  }
}

group.skipIf(!present)('cells of the two documents (skipped where ../shared/data is absent)', () => {
  it('are many', () => {
    expect(texts.size).toBeGreaterThan(600);
  });

  it('are typed and read back, or refused for a reason', () => {
    for (const text of texts) {
      const reading = read(text);
      expect(describe(text, reading)).toHaveProperty(reading.ok ? 'kind' : 'refused');
      if (reading.ok) expect(read(print(reading.value))).toEqual(reading);
    }
  });

  it('are refused in these cases only', () => {
    const refused = [...texts].filter((text) => !read(text).ok);
    expect(refused.toSorted()).toEqual(['00/01/1900', '€ 124.00']);
  });
});
