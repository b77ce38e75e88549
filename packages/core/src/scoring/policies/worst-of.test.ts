import { describe, expect, test } from 'vitest';
import { read, type Value } from '../../value/index.ts';
import { defaultMethodology } from '../default-methodology.ts';
import { explainOne } from '../explain-one.ts';
import { recompute } from '../recompute.ts';
import { scoreOne } from '../score-one.ts';

const cases = [
  {
    target: ['100%', 'Almeno 30'],
    result: ['100%', '24'],
    expected: '80.00',
    because: 'the visits are the worst part',
  },
  {
    target: ['100%', 'Almeno 30'],
    result: ['90%', '33'],
    expected: '90.00',
    because: 'the share is the worst part',
  },
  {
    target: ['10', 'Monitoraggio'],
    result: ['8', '3'],
    expected: '80.00',
    because: 'a part only watched is left out',
  },
  { target: ['10', '31/12/2025'], result: ['10', ''], expected: 'missing', because: 'one part is missing' },
  {
    target: ['10', '31/12/2025'],
    result: ['10', '5'],
    expected: 'incomparable',
    because: 'one part cannot be compared',
  },
  {
    target: ['10', '20', '30'],
    result: ['10', '20'],
    expected: 'incomparable',
    because: 'two figures for three requirements',
  },
  {
    target: ['//', 'Monitoraggio'],
    result: ['10', '20'],
    expected: 'monitoring',
    because: 'no part is scored',
  },
];

function parts(texts: readonly string[]): Value {
  return {
    kind: 'composite',
    parts: texts.map((text) => {
      const reading = read(text);
      if (!reading.ok) throw new Error(`not a value: ${text}`);
      return reading.value;
    }),
  };
}

describe('requirements that hold together', () => {
  test.each(cases)('$result against $target gives $expected: $because', (line) => {
    const input = { target: parts(line.target), result: parts(line.result), methodology: defaultMethodology };
    const { score, status } = scoreOne(input);
    expect(score?.toFixed(2) ?? status).toBe(line.expected);
    expect(recompute(explainOne('case', input))?.toFixed(2) ?? status).toBe(line.expected);
  });
});
