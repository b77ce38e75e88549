import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `weights`. */
export const weightsTexts: FindingTexts = {};
