import type { Figure } from '@traguardo/contracts';

/** A figure for tests, with what the case is about. */
export function figure(part: Partial<Figure>): Figure {
  return {
    printed: '',
    text: '',
    plain: '',
    kind: 'count',
    value: null,
    unit: null,
    comparator: null,
    date: null,
    refused: null,
    uncertain: null,
    ...part,
  };
}
