import type { StaffingAnswer, StaffingLineView, StaffingYearView } from '@traguardo/contracts';
import { professionalAreaTitle } from '@traguardo/texts/labels';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { BLANK, figure, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const group = sheetWords.group.staffing;

interface Entry {
  readonly year: number;
  readonly entry: string;
  readonly line: StaffingLineView | null;
  readonly amount: string | null;
  readonly printed: StaffingLineView['printed'];
}

/** The staffing arithmetic line by line, and the unit costs it rests on. */
export function staffingSheets({ years, seats }: StaffingAnswer): SheetSource[] {
  return [
    sheetOf(
      { id: 'fabbisogni', family: 'staffing', title: title.staffing, group },
      years.flatMap(entriesOf),
      [
        { label: column.year, cell: ({ year }) => number(year) },
        { label: column.entry, cell: ({ entry }) => words(entry) },
        { label: column.area, cell: ({ line }) => (line ? words(professionalAreaTitle[line.area]) : BLANK) },
        {
          label: column.fromArea,
          cell: ({ line }) => (line?.from ? words(professionalAreaTitle[line.from]) : BLANK),
        },
        { label: column.count, cell: ({ line }) => number(line?.count) },
        { label: column.unitCost, cell: ({ line }) => number(line?.unit, 'EUR') },
        { label: column.amount, cell: ({ amount }) => number(amount, 'EUR') },
        { label: column.printed, printed: true, cell: ({ printed }) => figure(printed) },
      ],
    ),
    sheetOf({ id: 'costi-unitari', family: 'staffing', title: title.unitCosts, group }, seats, [
      { label: column.area, cell: ({ area }) => words(professionalAreaTitle[area]) },
      { label: column.posts, cell: ({ posts }) => number(posts) },
      { label: column.spending, cell: ({ spending }) => number(spending, 'EUR') },
      { label: column.unitCost, cell: ({ unitCost }) => number(unitCost, 'EUR') },
    ]),
  ];
}

function entriesOf(view: StaffingYearView): readonly Entry[] {
  const { year } = view;
  const lines = (entry: string, list: readonly StaffingLineView[]): readonly Entry[] =>
    list.map((line) => ({ year, entry, line, amount: line.amount, printed: line.printed }));
  const total = (entry: string, { computed, printed }: StaffingYearView['limit']): Entry => ({
    year,
    entry,
    line: null,
    amount: computed,
    printed,
  });
  const { sheetEntry: words } = staffingScreen;
  return [
    ...lines(words.leavers, view.leavers),
    total(words.carryOver, view.carryOver),
    total(words.limit, view.limit),
    ...lines(words.external, view.external),
    ...lines(words.internal, view.internal),
    ...lines(words.outsideLimit, view.outsideLimit),
    total(words.spending, view.spending),
    { year, entry: words.residue, line: null, amount: view.residue, printed: null },
    { year, entry: words.headroom, line: null, amount: view.headroom, printed: null },
  ];
}
