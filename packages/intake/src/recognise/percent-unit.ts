import { fold } from './fold.ts';

/** True where the words of a unit of measure say a percentage, and nothing else. */
export function isPercentUnit(words: string): boolean {
  return /^(?:%|(?:in |valore )?percentuale|in %)$/.test(fold(words));
}
