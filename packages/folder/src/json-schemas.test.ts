import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../schemas/', import.meta.url);

test('the published JSON Schemas are those of the program (npx tsx packages/folder/src/write-schemas.ts)', () => {
  const published = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
  expect([...published].sort()).toEqual([...jsonSchemas()].sort());
});

test('a figure is published as quoted text with its pattern, a typed value as one flat mapping', () => {
  const values = JSON.parse(jsonSchemas().get('values.schema.json') ?? '{}') as object;
  const text = JSON.stringify(values);
  expect(text).toContain('"additionalProperties":false');
  expect(text).toContain('spreadsheet-zero-date');
  expect(text).toContain(JSON.stringify('^-?\\d+(?:\\.\\d+)?$'));
});
