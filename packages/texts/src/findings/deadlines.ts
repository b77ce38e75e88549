import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `deadlines`. */
export const deadlinesTexts: FindingTexts = {};
