import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `references`. */
export const referencesTexts: FindingTexts = {};
