import { describe, expect, test } from 'vitest';
import { decimal } from '../../kernel/index.ts';
import type { Value } from '../../value/index.ts';
import { defaultMethodology } from '../default-methodology.ts';
import { explainOne } from '../explain-one.ts';
import { recompute } from '../recompute.ts';
import { scoreOne } from '../score-one.ts';

const cases = [
  { done: 'SI NO', weights: '70 30', expected: '70.00', because: 'the first phase weighs 70' },
  { done: 'NO SI', weights: '70 30', expected: '30.00', because: 'the second phase weighs 30' },
  { done: 'SI 50', weights: '70 30', expected: '85.00', because: 'a phase half done gives half its weight' },
  { done: 'SI NO NO', weights: '', expected: '33.33', because: 'without weights the phases are alike' },
  { done: 'SI SI', weights: '7 3', expected: '100.00', because: 'weights of any scale' },
  { done: 'SI SI', weights: '70 20 10', expected: 'parts-differ', because: 'two phases, three weights' },
  { done: 'SI NO', weights: '0 0', expected: 'policy-does-not-fit', because: 'no phase weighs anything' },
];

function phase(text: string): Value {
  if (text === 'SI' || text === 'NO') return { kind: 'yes-no', value: text === 'SI' };
  return { kind: 'percent', value: decimal(text) ?? { units: 0n, places: 0 }, unit: '%' };
}

describe('phases with weights', () => {
  test.each(cases)('$done with weights "$weights" gives $expected: $because', (line) => {
    const weights = line.weights.split(' ').flatMap((weight) => decimal(weight) ?? []);
    const input = {
      target: { kind: 'milestone', text: 'Trasferimento della sede' },
      result: { kind: 'composite', parts: line.done.split(' ').map(phase) },
      methodology: defaultMethodology,
      policy: { name: 'weighted-phases', ...(weights.length > 0 && { weights }) },
    } as const;
    const { score, reason } = scoreOne(input);
    expect(score?.toFixed(2) ?? reason).toBe(line.expected);
    expect(recompute(explainOne('case', input))?.toFixed(2) ?? reason).toBe(line.expected);
  });
});
