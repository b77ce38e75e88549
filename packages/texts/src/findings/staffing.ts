import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `staffing`. */
export const staffingTexts: FindingTexts = {};
