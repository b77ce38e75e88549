import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `occurrences`. */
export const occurrencesTexts: FindingTexts = {};
