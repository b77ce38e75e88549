import type { ChartView } from '@traguardo/contracts';
import type { RelationResult } from '@traguardo/core/checks';
import { decimalText } from '@traguardo/core/kernel';
import type { DataTable, TableColumn, TableRow } from '@traguardo/core/plan';
import { isNumber, type NumberValue } from '@traguardo/core/value';
import { plainText } from './figure.ts';
import { comparableRows, dividedColumns, shareColumns, totalRows } from './table-shape.ts';

type Bar = ChartView['panels'][number]['bars'][number];
type Panel = ChartView['panels'][number];

/** More fills than these are not told apart; more bars than these are not read. */
const MOST_SERIES = 4;
const MOST_BARS = 40;

const YEAR = /^\d{4}$/;

/**
 * The drawing of a table, from what its cells owe each other: years become small multiples, one a row; the parts
 * of a total stand beside each other, and there totals are left to the table. Null where nothing in it compares.
 */
export function tableChart(table: DataTable, results: readonly RelationResult[]): ChartView | null {
  const totals = totalRows(table, results);
  const rows = table.rows.filter(({ id }) => !totals.has(id));
  const years = table.columns.filter(({ label }) => YEAR.test(label));
  return years.length > 1 ? overYears(table.rows, years) : acrossColumns(table, rows, results);
}

function overYears(rows: readonly TableRow[], years: readonly TableColumn[]): ChartView | null {
  const drawn = rows.filter((row) => years.filter(({ id }) => numberIn(row, id)).length > 1);
  if (drawn.length === 0) return null;
  const panels = drawn.map((row) => ({
    title: row.label,
    bars: years.map((year) => barOf(row, year.id, year.label, 0)),
  }));
  return { series: [''], sameScale: measuresOf(drawn, years).size === 1, panels };
}

function acrossColumns(
  table: DataTable,
  rows: readonly TableRow[],
  results: readonly RelationResult[],
): ChartView | null {
  const columns = seriesOf(table, rows, results);
  const [only, ...more] = columns;
  if (!only) return null;
  const single = more.length === 0;
  const measured = measuresOf(rows, columns);
  const named = measured.size === 1 && !measured.has('');
  const comparable = single && !named ? comparableRows(table, only, results) : null;
  const drawn = rows.filter(
    (row) => columns.some(({ id }) => numberIn(row, id)) && (comparable === null || comparable.has(row.id)),
  );
  const [first, second] = drawn;
  if (!first || (single && !second)) return null;
  if (!second)
    return onePanel(
      table.title,
      columns.map((column) => barOf(first, column.id, column.label, 0)),
    );
  if (measuresOf(drawn, columns).size > 1) return panelByRow(drawn, columns);
  const fills = drawn.length * columns.length > MOST_BARS ? columns.slice(0, 2) : columns;
  const bars = drawn.flatMap((row) => fills.map(({ id }, index) => barOf(row, id, row.label, index)));
  return { series: fills.map(({ label }) => label), sameScale: true, panels: [{ title: table.title, bars }] };
}

/** Rows of several units: each from zero on a scale of its own. */
function panelByRow(rows: readonly TableRow[], columns: readonly TableColumn[]): ChartView {
  const panels: Panel[] = rows.map((row) => ({
    title: row.label,
    bars: columns.map(({ id, label }) => barOf(row, id, label, 0)),
  }));
  return { series: [''], sameScale: false, panels };
}

function onePanel(title: string, bars: readonly Bar[]): ChartView {
  return { series: [''], sameScale: true, panels: [{ title, bars: [...bars] }] };
}

/** The columns drawn beside each other: the parts of a total, else the shares, else those of one unit. */
function seriesOf(
  table: DataTable,
  rows: readonly TableRow[],
  results: readonly RelationResult[],
): readonly TableColumn[] {
  const numeric = table.columns.filter(({ id }) => rows.some((row) => numberIn(row, id)));
  const parts = dividedColumns(table, results);
  const shares = shareColumns(table, results);
  const chosen = parts.size > 0 ? parts : shares;
  if (chosen.size > 0) return numeric.filter(({ id }) => chosen.has(id)).slice(0, MOST_SERIES);
  const [first] = numeric;
  if (!first) return [];
  const measure = [...measuresOf(rows, [first])].join();
  return numeric.filter((column) => [...measuresOf(rows, [column])].join() === measure).slice(0, MOST_SERIES);
}

function barOf(row: TableRow, column: string, label: string, series: number): Bar {
  const value = numberIn(row, column);
  const text = value ? plainText(value) : (row.cells[column]?.printed.trim() ?? '');
  const blank = /^[-–—/]*$/.test(text);
  return { label, series, value: value ? decimalText(value.value) : null, text: blank ? '—' : text };
}

function numberIn(row: TableRow, column: string): NumberValue | null {
  const value = row.cells[column]?.value;
  return value && isNumber(value) ? value : null;
}

/** The units the numbers of some cells are in, the column's where the cell prints none; a plain count has the empty one. */
function measuresOf(rows: readonly TableRow[], columns: readonly TableColumn[]): ReadonlySet<string> {
  const measures = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = numberIn(row, column.id);
      return value ? [value.kind === 'percent' ? '%' : value.unit || (column.unit ?? '')] : [];
    }),
  );
  return new Set(measures);
}
