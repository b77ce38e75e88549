import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksIndex } from './checks-index.ts';

const pages = join(import.meta.dirname, '../docs/checks');

describe('the index of the checks', () => {
  it('is current: run `npx tsx tools/write-checks-index.ts`', () => {
    expect(readFileSync(join(pages, 'README.md'), 'utf8')).toBe(checksIndex());
  });

  it('lists every page once', () => {
    const index = checksIndex();
    const codes = readdirSync(pages).flatMap((file) => (file === 'README.md' ? [] : [file.slice(0, -3)]));
    const times = codes.map((code) => index.split(`](${code}.md)`).length - 1);
    expect(times.filter((count) => count !== 1)).toEqual([]);
  });
});
