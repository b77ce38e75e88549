import { expect, it } from 'vitest';
import type { NodeId, ResourceId } from '../kernel/index.ts';
import type { Resource } from '../plan/index.ts';
import { read } from '../value/index.ts';
import { resourceTotals } from './resource-totals.ts';

type Amount = readonly [objective: string, year: number, printed: string];

function line(id: string, kind: Resource['kind'], amounts: readonly Amount[]): Resource {
  return {
    id: id as ResourceId,
    title: id,
    kind,
    uses: [],
    yearly: amounts.map(([node, year, printed]) => {
      const reading = read(printed);
      const value = reading.ok ? { value: reading.value } : {};
      return { node: node as NodeId, year, amount: { printed, ...value } };
    }),
  };
}

const sums = (lines: readonly Resource[]) =>
  resourceTotals(lines, 2025).map(({ kind, year, byObjective, countedOnce, withoutFigure }) => [
    year,
    kind,
    byObjective.toFixed(2),
    countedOnce.toFixed(2),
    withoutFigure,
  ]);

it.each([
  [
    'una linea sola',
    [line('a', 'cost', [['1.1', 2025, '31.000,00']])],
    [[2025, 'cost', '31000.00', '31000.00', 0]],
  ],
  [
    'la stessa linea con lo stesso importo in due obiettivi conta una volta',
    [
      line('a', 'cost', [
        ['1.1', 2025, '1.000'],
        ['1.2', 2025, '1.000'],
      ]),
    ],
    [[2025, 'cost', '2000.00', '1000.00', 0]],
  ],
  [
    'importi diversi sono quote della linea: si sommano',
    [
      line('a', 'cost', [
        ['1.1', 2025, '1.000'],
        ['1.2', 2025, '500'],
      ]),
    ],
    [[2025, 'cost', '1500.00', '1500.00', 0]],
  ],
  [
    'un anno non previsto non è zero: si conta a parte',
    [
      line('a', 'cost', [
        ['1.1', 2025, '10'],
        ['1.1', 2026, '//'],
      ]),
    ],
    [
      [2025, 'cost', '10.00', '10.00', 0],
      [2026, 'cost', '0.00', '0.00', 1],
    ],
  ],
  [
    'entrate e costi non si sommano',
    [line('a', 'cost', [['1.1', 2025, '10']]), line('b', 'revenue', [['1.1', 2025, '4']])],
    [
      [2025, 'cost', '10.00', '10.00', 0],
      [2025, 'revenue', '4.00', '4.00', 0],
    ],
  ],
] as const)('%s', (_situation, lines, expected) => {
  expect(sums(lines)).toEqual(expected);
});

it('le schede e le tabelle annuali si sommano a parte, e una linea comune delle schede conta una volta', () => {
  const reading = read('10.000');
  const amount = { printed: '10.000', ...(reading.ok ? { value: reading.value } : {}) };
  const shared: Resource = {
    ...line('seminari', 'cost', [['1.1.1', 2025, '10.000']]),
    uses: [
      { node: '1.1.1' as NodeId, amount },
      { node: '2.2.2' as NodeId, amount },
    ],
  };
  const told = resourceTotals([shared], 2025).map(({ from, byObjective, countedOnce }) => [
    from,
    byObjective.toFixed(2),
    countedOnce.toFixed(2),
  ]);
  expect(told).toEqual([
    ['sheet', '20000.00', '10000.00'],
    ['table', '10000.00', '10000.00'],
  ]);
});
