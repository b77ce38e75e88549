import type { CitationName } from './citations.ts';

/**
 * The gap between the sexes the plan of positive actions looks at: two thirds. Whether of the staff or of the
 * difference between the two shares is read in two ways; here it is the share of one sex.
 */
export const genderShare: {
  readonly numerator: number;
  readonly denominator: number;
  readonly citation: CitationName;
} = { numerator: 2, denominator: 3, citation: 'dlgs-198-2006-art-48' };
