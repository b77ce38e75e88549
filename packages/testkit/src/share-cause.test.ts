import type { Finding } from '@traguardo/core/kernel';
import { describe, expect, it } from 'vitest';
import { shareCause } from './share-cause.ts';

function finding(code: string, path: string, params: Finding['params']): Finding {
  return { code, severity: 'warning', blocking: false, path, params };
}

const one = finding('one', 'common/a/target', {
  printed: '12',
  count: '120',
  year: '2024',
  computed: '11.46',
});

describe('two findings share a cause', () => {
  it.each([
    ['the same figures, fewer', finding('two', 'common/a/target', { absolute: '120', rate: '12' }), true],
    [
      'the same figures of another datum',
      finding('two', 'common/b/target', { count: '120', rate: '12' }),
      false,
    ],
    ['one figure in common', finding('two', 'common/a/target', { printed: '12', past: '44' }), false],
    ['what is printed alone', finding('two', 'common/a/target', { printed: '12', year: '2024' }), false],
  ])('%s', (_, other, expected) => {
    expect(shareCause(one, other)).toBe(expected);
    expect(shareCause(other, one)).toBe(expected);
  });
});
