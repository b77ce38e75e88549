import type { Exact } from '@traguardo/core/kernel';
import {
  amountOf,
  type StaffingPlan,
  type StaffingResult,
  type StaffingYear,
  type StaffingYearResult,
} from '@traguardo/core/staffing';
import type { Printed } from '@traguardo/core/value';
import { italian } from '@traguardo/texts';
import { staffingWords } from '@traguardo/texts/documents';
import { professionalAreaTitle } from '@traguardo/texts/labels';
import type { Cell, Row, Table } from '../model/document.ts';
import { figureCell, figures, table, titles } from './parts.ts';

const { captions, columns, rows: says } = staffingWords;

/** An amount as it is printed: "191.765,88". */
export function euro(amount: Exact): string {
  return italian(amount.toFixed(2));
}

/** The amount the document prints, where it is not the computed one. */
export function otherwise(printed: Printed | undefined, computed: Exact | null): string | undefined {
  const amount = printed && amountOf(printed);
  return amount && computed && !amount.equals(computed) ? euro(amount) : undefined;
}

/** Seats of each area with their potential spending and what one costs. */
export function seatsTable(entered: StaffingPlan, computed: StaffingResult): readonly Table[] {
  const serving = entered.seats.some(({ inService }) => inService !== undefined);
  const rows: Row[] = computed.seats.map(({ area, posts, spending, unit }) => {
    const inService = entered.seats.find((one) => one.area === area)?.inService;
    return {
      cells: [
        { text: professionalAreaTitle[area], header: true },
        figureCell(`staffing/posts/${area}`, `${posts}`),
        ...(serving
          ? [figureCell(`staffing/serving/${area}`, inService === undefined ? '' : `${inService}`)]
          : []),
        figureCell(`staffing/seats/${area}`, euro(spending)),
        figureCell(`staffing/unit/${area}`, euro(unit)),
      ],
    };
  });
  const posts = computed.seats.reduce((sum, one) => sum + one.posts, 0);
  const heads = entered.seats.reduce((sum, one) => sum + (one.inService ?? 0), 0);
  const total: Row = {
    cells: [
      { text: says.total, header: true, strong: true },
      strong(figureCell('staffing/posts', `${posts}`)),
      ...(serving ? [strong(figureCell('staffing/serving', `${heads}`))] : []),
      strong(figureCell('staffing/seats', euro(computed.seatsTotal))),
      { text: '' },
    ],
  };
  return table(
    'dotazione',
    captions.seats,
    [
      titles(columns.area, 3),
      figures(columns.posts),
      ...(serving ? [figures(columns.inService)] : []),
      figures(columns.potential, 1.5),
      figures(columns.unit, 1.5),
    ],
    [...rows, total],
  );
}

/** What may be spent at most: the seats and what the law adds. */
export function maximumTable(entered: StaffingPlan, computed: StaffingResult): readonly Table[] {
  const amounts = [
    { title: columns.potential.replace(' (euro)', ''), id: 'staffing/seats', amount: computed.seatsTotal },
    ...computed.additions.map(({ title, amount }, at) => ({
      title,
      id: `staffing/additions/${at + 1}`,
      amount,
    })),
  ];
  const printed = [
    otherwise(entered.seatsTotal.spending, computed.seatsTotal),
    ...computed.additions.map(() => undefined),
    otherwise(entered.maximumPrinted, computed.maximum),
  ];
  const all = [...amounts, { title: says.maximum, id: 'staffing/maximum', amount: computed.maximum }];
  const differs = printed.some((one) => one !== undefined);
  const rows = all.map(({ title, id, amount }, at) => {
    const last = at === all.length - 1;
    const cell = figureCell(id, euro(amount));
    return {
      cells: [
        { text: title, header: true, strong: last },
        last ? strong(cell) : cell,
        ...(differs ? [figureCell(`${id}/printed`, printed[at])] : []),
      ],
    };
  });
  return table(
    'spesa-massima',
    captions.maximum,
    [
      titles(columns.item, 5),
      figures(columns.amount, 1.5),
      ...(differs ? [figures(columns.printed, 1.5)] : []),
    ],
    rows,
  );
}

/** The arithmetic line by line, a row for each figure and a column for each year. */
const LINES: readonly (readonly [
  label: string,
  figure: string,
  of: (year: StaffingYearResult, all: StaffingResult) => Exact | null,
  printed?: keyof StaffingYear['printed'],
])[] = [
  [says.leaversTotal, 'leavers', (year) => year.leaversTotal, 'leavers'],
  [says.carryOver, 'carry-over', (year) => year.carryOver, 'carryOver'],
  [says.limit, 'limit', (year) => year.limit, 'limit'],
  [says.externalTotal, 'external', (year) => year.externalTotal],
  [says.internalTotal, 'internal', (year) => year.internalTotal],
  [says.spending, 'spending', (year) => year.spending, 'total'],
  [says.residue, 'residue', (year) => year.residue],
  [says.outsideLimit, 'protected', (year) => year.outsideLimitTotal],
  [says.inService, 'in-service', (year) => year.inService],
  [says.yearTotal, 'total', (year) => year.total, 'tableTotal'],
  [says.headroom, 'headroom', (year) => year.headroom],
];

/** The three years side by side; a figure the document prints otherwise has its own row below. */
export function trienniumTable(entered: StaffingPlan, computed: StaffingResult): readonly Table[] {
  const rows: Row[] = LINES.flatMap(([label, figure, of, field]) => {
    const amounts = computed.years.map((year) => of(year, computed));
    if (amounts.every((amount) => amount === null)) return [];
    const own: Row = {
      cells: [
        { text: label, header: true },
        ...computed.years.map(({ year }, at) => {
          const amount = amounts[at];
          return figureCell(`staffing/${year}/${figure}`, amount ? euro(amount) : '');
        }),
      ],
    };
    const printed = computed.years.map(({ year }, at) => {
      const found = field && entered.years.find((one) => one.year === year)?.printed[field];
      return otherwise(found || undefined, amounts[at] ?? null);
    });
    if (printed.every((one) => one === undefined)) return [own];
    const other: Row = {
      cells: [
        { text: `${label}: ${columns.printed.replace(' (euro)', '').toLowerCase()}`, header: true },
        ...computed.years.map(({ year }, at) =>
          figureCell(`staffing/${year}/${figure}/printed`, printed[at] ?? ''),
        ),
      ],
    };
    return [own, other];
  });
  const heads = computed.years.map(({ year }) => figures(`${year}`, 1.3));
  return table('triennio', captions.triennium, [titles(columns.item, 4), ...heads], rows);
}

/** The same cell, set strong. */
export function strong(cell: Cell): Cell {
  return { ...cell, strong: true };
}
