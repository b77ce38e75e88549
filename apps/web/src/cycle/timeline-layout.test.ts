import type { Milestone } from '@traguardo/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL, labelStart, timelineLayout } from './timeline-layout.ts';

const day = (date: string): Milestone => ({
  id: date,
  date,
  title: date,
  kind: 'law',
  state: 'future',
  citation: null,
  days: 0,
});
const WIDTH = 1280;

test('months run from the first touched to the last, and the year is written where it begins', () => {
  const { months } = timelineLayout([day('2024-11-30'), day('2025-02-27')], '2025-01-15', WIDTH);
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
        const { days } = timelineLayout(dates.map(day), '2025-01-15', WIDTH);
        for (const a of days) {
          const start = labelStart(a.x, WIDTH);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + LABEL).toBeLessThanOrEqual(WIDTH);
          const beside = days.filter((b) => b !== a && b.row === a.row).map((b) => labelStart(b.x, WIDTH));
          expect(beside.every((other) => Math.abs(other - start) >= LABEL)).toBe(true);
        }
      },
    ),
  );
});
