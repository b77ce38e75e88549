import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `history`. */
export const historyTexts: FindingTexts = {};
