import { describe, expect, it } from 'vitest';
import { instant } from './instant.ts';

describe('an instant', () => {
  it.each([
    ['in UTC', '2026-11-25T02:40:00Z', '2026-11-25T02:40:00.000Z'],
    ['with its offset', '2026-11-25T03:40+01:00', '2026-11-25T02:40:00.000Z'],
    [
      'to the microsecond: kept to the millisecond',
      '2026-11-25T02:40:00.123456Z',
      '2026-11-25T02:40:00.123Z',
    ],
    ['without an offset it could be two hours apart', '2026-11-25T02:40:00', null],
    ['a day alone is no moment', '2026-11-25', null],
    ['a day that is not', '2026-02-30T10:00:00Z', null],
    ['an hour that is not', '2026-02-28T25:00:00Z', null],
    ['words', 'ieri', null],
  ])('%s: %s', (_situation, text, expected) => {
    expect(instant(text)).toBe(expected);
  });
});
