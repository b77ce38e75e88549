import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `kinds`. */
export const kindsTexts: FindingTexts = {};
