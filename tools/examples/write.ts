import { fileURLToPath } from 'node:url';
import { validate } from '@traguardo/core/plan';
import { readFolder, writeFolder } from '@traguardo/folder';
import { bergamoDossier } from './bergamo.ts';
import { bresciaDossier } from './brescia.ts';
import { readBergamo, readBrescia, sourcesPresent } from './source.ts';

/** Writes the two example folders again from the figures as printed, and proves each sound. */
const EXAMPLES = new URL('../../examples/', import.meta.url);

if (!sourcesPresent) throw new Error('the figures as printed are not beside the repository');

for (const [name, draft] of [
  ['brescia-2025', bresciaDossier(readBrescia())],
  ['bergamo-2023', bergamoDossier(readBergamo())],
] as const) {
  const path = fileURLToPath(new URL(name, EXAMPLES));
  const sound = validate(draft);
  if (!sound.ok) throw new Error(`${name} is not sound: ${JSON.stringify(sound.refusal, null, 1)}`);
  const files = await writeFolder(draft, path);
  const back = await readFolder(path);
  if (!back.ok) throw new Error(`${name} does not read back: ${JSON.stringify(back.refusal, null, 1)}`);
  process.stdout.write(`${name}: ${files.length} files\n`);
}
