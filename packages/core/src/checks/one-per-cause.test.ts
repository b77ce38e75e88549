import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../kernel/index.ts';
import { onePerCause } from './one-per-cause.ts';

function finding(code: string, severity: Severity, also?: readonly string[]): Finding {
  return { code, severity, blocking: false, path: 'indicator/a/unit', params: also ? { also } : {} };
}

const TABLE = [
  {
    situation: 'two causes are two findings',
    told: [
      { finding: finding('one', 'warning'), cause: 'a' },
      { finding: finding('other', 'warning'), cause: 'b' },
    ],
    expected: [finding('one', 'warning'), finding('other', 'warning')],
  },
  {
    situation: 'the stronger tells, the weaker follows',
    told: [
      { finding: finding('weak', 'info'), cause: 'a' },
      { finding: finding('strong', 'error'), cause: 'a' },
    ],
    expected: [finding('strong', 'error', ['weak'])],
  },
  {
    situation: 'of equals the first tells',
    told: [
      { finding: finding('first', 'warning'), cause: 'a' },
      { finding: finding('second', 'warning'), cause: 'a' },
    ],
    expected: [finding('first', 'warning', ['second'])],
  },
  {
    situation: 'what already follows is kept',
    told: [
      { finding: finding('first', 'error', ['table/x/y/z']), cause: 'a' },
      { finding: finding('second', 'warning'), cause: 'a' },
    ],
    expected: [finding('first', 'error', ['table/x/y/z', 'second'])],
  },
  {
    situation: 'without a cause nothing is joined',
    told: [
      { finding: finding('one', 'warning'), cause: undefined },
      { finding: finding('one', 'warning'), cause: undefined },
    ],
    expected: [finding('one', 'warning'), finding('one', 'warning')],
  },
];

describe('one finding for each cause', () => {
  it.each(TABLE)('$situation', ({ told, expected }) => {
    expect(onePerCause(told)).toEqual(expected);
  });
});
