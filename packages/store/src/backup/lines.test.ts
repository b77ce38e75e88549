import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineOf, linesOf } from './lines.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traguardo-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const long = 'é'.repeat(100_000);

it.each<readonly [string, string, readonly (readonly [string, boolean])[]]>([
  ['nothing', '', []],
  ['two lines', 'a\nb\n', [['a', true], ['b', true]]], // biome-ignore format: a table
  ['an empty line between', 'a\n\nb\n', [['a', true], ['', true], ['b', true]]], // biome-ignore format: a table
  ['a last line cut', 'a\nb', [['a', true], ['b', false]]], // biome-ignore format: a table
  ['separators and returns are no ends', 'a\u2028b\u2029c\rd\n', [['a\u2028b\u2029c\rd', true]]],
  ['a line longer than what is read at once', `${long}\n`, [[long, true]]],
])('%s', async (_situation, text, expected) => {
  const file = join(folder, 'lines');
  await writeFile(file, gzipSync(text));
  const found: (readonly [string, boolean])[] = [];
  for await (const { bytes, whole } of linesOf(file)) found.push([bytes.toString(), whole]);
  expect(found).toEqual(expected);
});

it('a value is one line, and the same value when read', () => {
  const value = { text: 'a\u2028b\u2029c\nd\re\\u2028' };
  expect(lineOf(value)).not.toMatch(/[\u2028\u2029\r]|\n./);
  expect(JSON.parse(lineOf(value))).toEqual(value);
});
