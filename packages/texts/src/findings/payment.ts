import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `payment`. */
export const paymentTexts: FindingTexts = {};
