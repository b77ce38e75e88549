import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `statements`. */
export const statementsTexts: FindingTexts = {};
