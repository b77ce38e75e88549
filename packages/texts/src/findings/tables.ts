import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `tables`. */
export const tablesTexts: FindingTexts = {};
