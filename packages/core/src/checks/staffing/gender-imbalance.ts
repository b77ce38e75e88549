import { type CitationId, Exact } from '../../kernel/index.ts';
import type { DataTable, TableRow } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { figureOf } from '../printed-figure.ts';

const AREA = /\b(?:dirigent|funzionari|istruttori|operatori)/i;

/**
 * One sex at two thirds of an area or more (D.Lgs. 198/2006 art. 48). The law looks at women where they are
 * fewer; both cases are told, and which it is. The share is read as that of one sex.
 */
export const genderImbalance: Check = {
  code: 'gender-imbalance',
  family: 'staffing',
  severity: 'info',
  blocking: false,
  citation: 'dlgs-198-2006-art-48' as CitationId,
  *run(plan, context): Iterable<Observation> {
    const { numerator, denominator } = context.norms.genderShare;
    const threshold = Exact.of(numerator, denominator);
    for (const table of plan.tables) {
      // A single area among other rows repeats a table of areas.
      if (table.section !== 'people' || table.rows.filter(({ label }) => AREA.test(label)).length < 2)
        continue;
      const beyond = table.rows.flatMap((row) => imbalance(table, row, plan.year, threshold) ?? []);
      if (beyond.length === 0) continue;
      yield {
        path: `table/${table.id}`,
        params: {
          table: table.title,
          areas: beyond.map(({ label }) => label),
          counts: beyond.map(({ women, men }) => `${women}:${men}`),
          shares: beyond.map(({ share }) => share),
          fewer: beyond.some(({ women, men }) => women < men) ? 'women' : 'men',
        },
      };
    }
  },
};

interface Imbalance {
  readonly label: string;
  readonly women: number;
  readonly men: number;
  readonly share: string;
}

/** Of three persons at least: of one or two a share says nothing. */
function imbalance(table: DataTable, row: TableRow, year: number, threshold: Exact): Imbalance | null {
  if (!AREA.test(row.label)) return null;
  const women = headcount(table, row, 'donne', year);
  const men = headcount(table, row, 'uomini', year);
  if (women === null || men === null || women + men < 3) return null;
  const share = Exact.of(Math.max(women, men), women + men);
  if (share.compare(threshold) < 0) return null;
  return { label: row.label, women, men, share: share.times(Exact.int(100)).toFixed(2) };
}

/** The cell of one sex, in the column of the year where the table has several. */
function headcount({ columns }: DataTable, row: TableRow, sex: string, year: number): number | null {
  const own = columns.filter(({ label, unit }) => unit !== '%' && label.toLowerCase().includes(sex));
  const column = own.length === 1 ? own[0] : own.find(({ label }) => label.startsWith(`${year},`));
  const figure = column ? figureOf(row.cells[column.id]) : null;
  if (figure?.scale !== 1) return null;
  const count = Number(figure.value.toString());
  return Number.isSafeInteger(count) ? count : null;
}
