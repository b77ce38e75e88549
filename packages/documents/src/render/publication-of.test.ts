import type { CivilDate } from '@traguardo/core/kernel';
import type { Act, Plan } from '@traguardo/core/plan';
import { describe, expect, it } from 'vitest';
import { publicationsOf } from './publication-of.ts';

const act = (kind: Act['kind'], date?: string): Act => ({
  id: `${kind}-${date}`,
  kind,
  organ: 'Giunta',
  ...(date !== undefined && { date: date as CivilDate }),
});
const told = (acts: readonly Act[], at = '2026-12-31') =>
  publicationsOf({ acts } as Plan, at as CivilDate).map(({ kind, published, changed }) => [
    kind,
    published,
    ...(changed === undefined ? [] : [changed]),
  ]);

describe('what the acts of a cycle say was published', () => {
  const year = [
    act('adozione-piano', '2025-01-27'),
    act('pubblicazione', '2025-01-29'),
    act('approvazione-relazione', '2026-06-18'),
    act('pubblicazione', '2026-06-22'),
  ];
  const changed = [...year, act('variazione', '2025-09-25'), act('variazione', '2026-07-01')];
  it.each<[string, readonly Act[], string, readonly (readonly (string | undefined)[])[]]>([
    ['a plan changed since', changed, '2025-12-31', [['piao', '2025-01-29', '2025-09-25']]],
    ['a plan not changed yet', changed, '2025-09-24', [['piao', '2025-01-29']]],
    [
      'a change after the report is none of the plan',
      changed,
      '2026-12-31',
      [
        ['piao', '2025-01-29', '2025-09-25'],
        ['relazione', '2026-06-22'],
      ],
    ],
    [
      'plan and report, each by its own act',
      year,
      '2026-12-31',
      [
        ['piao', '2025-01-29'],
        ['relazione', '2026-06-22'],
      ],
    ],
    [
      'the acts in any order',
      [...year].reverse(),
      '2026-12-31',
      [
        ['piao', '2025-01-29'],
        ['relazione', '2026-06-22'],
      ],
    ],
    ['a day before the report', year, '2026-06-17', [['piao', '2025-01-29']]],
    ['a day before the plan is published', year, '2025-01-28', [['piao', undefined]]],
    [
      'the same day',
      [act('adozione-piano', '2025-01-27'), act('pubblicazione', '2025-01-27')],
      '2025-12-31',
      [['piao', '2025-01-27']],
    ],
    [
      'the report’s publication is not the plan’s',
      [year[0], year[2], year[3]].flatMap((one) => one ?? []),
      '2026-12-31',
      [
        ['piao', undefined],
        ['relazione', '2026-06-22'],
      ],
    ],
    ['an act without its date proves nothing', [act('adozione-piano')], '2026-12-31', []],
    ['no act', [], '2026-12-31', []],
  ])('%s', (_, acts, at, expected) => {
    expect(told(acts, at)).toEqual(expected);
  });
});
