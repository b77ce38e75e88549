import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BergamoSource } from './bergamo/source.ts';
import type { BresciaSource } from './brescia/source.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** True where the figures as printed lie beside the repository. */
export const sourcesPresent = existsSync(`${FOLDER}brescia-2025.json`);

export function readBrescia(): BresciaSource {
  return JSON.parse(readFileSync(`${FOLDER}brescia-2025.json`, 'utf8')) as BresciaSource;
}

export function readBergamo(): BergamoSource {
  return JSON.parse(readFileSync(`${FOLDER}bergamo-2023.json`, 'utf8')) as BergamoSource;
}
