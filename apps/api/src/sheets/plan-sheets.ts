import type { DeadlinesAnswer, ResourcesAnswer } from '@traguardo/contracts';
import { resourceKindLabel } from '@traguardo/texts/labels';
import { deadlinesScreen } from '@traguardo/texts/screens/deadlines';
import { resourcesScreen } from '@traguardo/texts/screens/resources';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { day, figure, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title } = sheetWords;
const group = sheetWords.group.plan;

/** The lines of money, one row an amount. */
export function resourceSheet({ lines }: ResourcesAnswer, firstYear: number): SheetSource {
  const rows = lines.flatMap((line) =>
    line.shares.flatMap(({ node, uses, yearly }) => [
      ...uses.map((use) => ({ line, node, year: firstYear, ...use })),
      ...yearly.map((amount) => ({ line, node, indicatorsPrinted: null, ...amount })),
    ]),
  );
  return sheetOf({ id: 'risorse', family: 'plan', title: title.resources, group }, rows, [
    { label: column.resource, cell: ({ line }) => words(line.title) },
    { label: column.resourceKind, cell: ({ line }) => words(resourceKindLabel[line.kind]) },
    { label: column.account, cell: ({ line }) => words(line.account) },
    { label: column.code, cell: ({ node }) => words(node.code) },
    { label: column.title, cell: ({ node }) => words(node.title) },
    { label: column.indicators, cell: ({ indicatorsPrinted }) => words(indicatorsPrinted) },
    { label: column.year, cell: ({ year }) => number(year) },
    { label: column.amount, printed: true, cell: ({ amount }) => figure(amount) },
    { label: column.file, cell: ({ place }) => words(place.file) },
    { label: column.line, cell: ({ place }) => number(place.line) },
  ]);
}

/** What the lines sum to, by objective and with the shared ones once. */
export function resourceTotalSheet({ totals }: ResourcesAnswer): SheetSource {
  return sheetOf({ id: 'somme-risorse', family: 'plan', title: title.resourceTotals, group }, totals, [
    { label: column.from, cell: ({ from, year }) => words(resourcesScreen.from[from](year)) },
    { label: column.resourceKind, cell: ({ kind }) => words(resourceKindLabel[kind]) },
    { label: resourcesScreen.byObjective, cell: ({ byObjective }) => number(byObjective, 'EUR') },
    { label: resourcesScreen.countedOnce, cell: ({ countedOnce }) => number(countedOnce, 'EUR') },
    { label: resourcesScreen.twice, cell: ({ twice }) => number(twice, 'EUR') },
    { label: resourcesScreen.withoutFigure, cell: ({ withoutFigure }) => number(withoutFigure) },
  ]);
}

/** The terms of law by every reading, and the dates of the plan. */
export function deadlineSheets({ terms, planTerms }: DeadlinesAnswer): SheetSource[] {
  const readings = terms.flatMap((term) => term.readings.map((reading) => ({ term, reading })));
  return [
    sheetOf({ id: 'scadenze', family: 'plan', title: title.deadlines, group }, readings, [
      { label: column.term, cell: ({ term }) => words(term.title) },
      { label: column.reading, cell: ({ reading }) => words(deadlinesScreen.readings[reading.id]) },
      { label: column.date, cell: ({ reading }) => day(reading.date) },
      { label: column.status, cell: ({ reading }) => words(deadlinesScreen.stateWord[reading.state]) },
      { label: column.done, cell: ({ term }) => day(term.met?.date) },
      { label: column.days, cell: ({ reading }) => number(reading.days) },
      { label: column.daysLate, cell: ({ reading }) => number(reading.daysLate) },
      { label: column.citation, cell: ({ reading }) => words(reading.citation?.label) },
    ]),
    sheetOf({ id: 'date-obiettivo', family: 'plan', title: title.planTerms, group }, planTerms, [
      { label: column.title, cell: ({ title }) => words(title) },
      { label: column.parent, cell: ({ objective }) => words(objective?.title) },
      { label: column.target, printed: true, cell: ({ due }) => figure(due) },
      { label: column.result, printed: true, cell: ({ done }) => figure(done) },
      { label: column.status, cell: ({ state }) => words(deadlinesScreen.planStateWord[state]) },
      { label: column.daysLate, cell: ({ daysLate }) => number(daysLate) },
    ]),
  ];
}
