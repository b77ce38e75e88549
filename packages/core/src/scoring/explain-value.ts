import { type Exact, type Explanation, exact, input } from '../kernel/index.ts';
import { isNumber, type Value } from '../value/index.ts';

/** A value entered, as a leaf: a number is its exact figure, anything else its text. */
export function explainValue(id: string, value: Value | null): Explanation {
  if (!value) return input(id, null, 'missing');
  if (isNumber(value)) return input(id, exact(value.value));
  switch (value.kind) {
    case 'date':
      return input(id, null, value.date);
    case 'yes-no':
      return input(id, null, value.value ? 'SI' : 'NO');
    case 'milestone':
    case 'text':
      return input(id, null, value.text);
    case 'range':
      return interval(id, exact(value.min), exact(value.max));
    case 'composite':
      return {
        id,
        value: null,
        rule: 'parameters',
        inputs: value.parts.map((part, index) => explainValue(`${id}/${index + 1}`, part)),
      };
    case 'monitoring':
    case 'not-due':
    case 'missing':
    case 'not-valued':
      return input(id, null, value.kind);
  }
}

/** Both ends of a range. */
export function interval(id: string, min: Exact, max: Exact): Explanation {
  return {
    id,
    value: null,
    rule: 'interval',
    inputs: [input(`${id}/min`, min), input(`${id}/max`, max)],
  };
}
