import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

/** Run with `npx tsx packages/folder/src/write-schemas.ts` after a change to a schema. */
const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
const texts = jsonSchemas();
for (const name of readdirSync(folder)) if (!texts.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of texts) writeFileSync(new URL(name, folder), text);
