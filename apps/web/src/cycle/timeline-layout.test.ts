import type { Milestone } from '@traguardo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineLayout } from './timeline-layout.ts';

const day = (date: string): Milestone => ({
  id: date,
  date,
  title: date,
  short: 'Preventivo',
  kind: 'law',
  state: 'future',
  citation: null,
  days: 0,
});
const WIDTH = 1280;
const label = () => 'Preventivo';

test('months run from the first touched to the last, and the year is written where it begins', () => {
  const { months } = timelineLayout([day('2024-11-30'), day('2025-02-27')], '2025-01-15', WIDTH, label);
  expect(months.map((month) => [month.letter, month.year])).toEqual([
    ['N', '2024'],
    ['D', null],
    ['G', '2025'],
    ['F', null],
  ]);
});

test('whatever the dates, no two labels of one row meet and every label stays inside', () => {
  const date = fc.date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(
        date.map((value) => value.toISOString().slice(0, 10)),
        { maxLength: 14 },
      ),
      (dates) => {
        const { days } = timelineLayout(dates.map(day), '2025-01-15', WIDTH, label);
        for (const a of days) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(WIDTH);
          const beside = days.filter((b) => b !== a && b.row === a.row);
          expect(beside.every((b) => b.to <= a.from || a.to <= b.from)).toBe(true);
        }
      },
    ),
  );
});

test('no line down to the axis crosses a word: the terms of a year and the acts of its first months', () => {
  const dates = ['2024-10-31', '2024-11-30', '2024-12-31', '2025-01-30', '2025-01-31', '2025-02-13'].concat([
    '2025-02-18',
    '2025-02-27',
    '2025-12-15',
    '2026-03-30',
    '2026-04-30',
    '2026-06-30',
  ]);
  const { days } = timelineLayout(dates.map(day), '2025-02-27', WIDTH, label);
  const crossed = days.filter((a) => days.some((b) => a.row < b.row && a.from < b.x && b.x < a.to));
  expect(crossed.map((a) => a.day.date)).toEqual([]);
});
