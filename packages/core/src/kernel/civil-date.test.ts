import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateOf,
  civilMonth,
  daysBetween,
  lastDay,
} from './civil-date.ts';

const dates = fc
  .record({
    year: fc.integer({ min: 1901, max: 2198 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => civilDateOf(year, month, day))
  .filter((date) => date !== null);

describe('civil dates', () => {
  const cases = [
    { text: '2024-02-29', exists: true, because: 'a leap year' },
    { text: '2023-02-29', exists: false, because: 'no leap year' },
    { text: '2000-02-29', exists: true, because: 'centuries divided by 400 leap' },
    { text: '2100-02-29', exists: false, because: 'other centuries do not' },
    { text: '2023-04-31', exists: false, because: 'April has 30 days' },
    { text: '1899-12-31', exists: false, because: 'before the span of the product' },
    { text: '2200-01-01', exists: false, because: 'after the span of the product' },
    { text: '2023-1-5', exists: false, because: 'parts have all their digits' },
    { text: '2023-00-10', exists: false, because: 'no month zero' },
  ];
  test.each(cases)('$text exists: $exists, $because', ({ text, exists }) => {
    expect(civilDate(text) !== null).toBe(exists);
  });

  test('days between two dates are those of the calendar', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const truth = (Date.parse(to) - Date.parse(from)) / 86_400_000;
        expect(daysBetween(from, to)).toBe(truth);
        expect(addDays(from, truth)).toBe(to);
      }),
      { numRuns: 1000 },
    );
  });

  test('the budget of 13/02/2025 plus 30 days is 15/03/2025', () => {
    const date = civilDate('2025-02-13');
    expect(date && addDays(date, 30)).toBe('2025-03-15');
  });

  test('a month runs to its last day', () => {
    const months = ['2024-02', '2023-02', '2021-12', '2023-04'].map(civilMonth);
    expect(months.map((month) => month && lastDay(month))).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2021-12-31',
      '2023-04-30',
    ]);
  });

  test.each([
    ['2025-01-15', 3, '2025-04-15', 'the same day of the month'],
    ['2025-08-31', 6, '2026-02-28', 'the last day of a shorter month'],
    ['2024-02-29', 12, '2025-02-28', 'a leap day'],
    ['2025-03-31', -1, '2025-02-28', 'backwards'],
    ['2025-12-01', 1, '2026-01-01', 'over the end of the year'],
  ])('%s and %i months: %s, %s', (from, months, expected) => {
    const date = civilDate(from);
    expect(date && addMonths(date, months)).toBe(expected);
  });
});
