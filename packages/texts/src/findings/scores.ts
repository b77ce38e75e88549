import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `scores`. */
export const scoresTexts: FindingTexts = {};
