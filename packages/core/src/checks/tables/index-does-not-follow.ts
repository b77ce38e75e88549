import type { Check } from '../check.ts';
import { observed } from './table-observation.ts';

/**
 * An index that the figures of the same document do not give by its usual formula. The formula is the
 * body's practice and is not printed, so this asks for the formula and never corrects the index.
 */
export const indexDoesNotFollow: Check = {
  code: 'index-does-not-follow',
  family: 'tables',
  severity: 'warning',
  blocking: false,
  run: (plan) =>
    observed(
      plan,
      (through) => through.kind === 'ratio' && (through.relation.severity ?? 'error') !== 'error',
    ),
};
