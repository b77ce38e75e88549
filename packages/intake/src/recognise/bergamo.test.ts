import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../document/index.ts';
import { rowFindings } from '../findings/row-findings.ts';
import { readText } from '../text/read-text.ts';
import { readDocument } from './read-document.ts';

const SHARED = join(import.meta.dirname, '../../../../../shared');
const SEED = join(SHARED, 'seeds/003_2f47721dbee572bc.txt');
const FIGURES = join(SHARED, 'data/bergamo-2023.json');
const here = existsSync(SEED) && existsSync(FIGURES);

interface Printed {
  readonly title: string;
  readonly value_printed: string;
  readonly target_printed: string;
  readonly declared_percent_printed: string;
  readonly line: number;
}

interface Figures {
  readonly perspectives: readonly {
    readonly strategic_objectives: readonly {
      readonly operational_groups: readonly { readonly indicators: readonly Printed[] }[];
    }[];
  }[];
  readonly common_system_objectives: readonly Printed[];
  readonly service_dashboards: readonly { readonly rows: readonly Printed[] }[];
  readonly individual_dashboards: readonly { readonly rows: readonly Printed[] }[];
  readonly financial_table: readonly Line[];
  readonly promotion_lines: readonly Line[];
  readonly indices: readonly Line[];
  readonly shareholdings: readonly Line[];
  readonly staff_by_area_2023: { readonly rows: readonly Line[] };
  readonly part_time_by_gender: readonly Line[];
  readonly staff_by_gender: readonly Line[];
  readonly staff_by_area_gender_2022_2023: readonly Line[];
  readonly parental_leave_days: readonly Line[];
  readonly strategic_map: Readonly<
    Record<
      string,
      { readonly title_printed: string; readonly percent_printed: string; readonly line: number }
    >
  >;
}

/** A row as printed, whatever its columns. */
type Line = Readonly<Record<string, unknown>> & { readonly line: number };

/** Its figures in the order in which they stand, those of "2022" and "2023" of each part included. */
const figuresOf = ({ line: _, noise: __, group: ___, ...cells }: Line): readonly string[] =>
  Object.values(cells).flatMap((cell) =>
    typeof cell === 'object' && cell !== null ? figuresOf({ ...cell, line: 0 }) : [`${cell}`],
  );

function load() {
  const document = readText(readFileSync(SEED, 'utf8'), LIMITS);
  if (!document.ok) throw new Error(document.refusal.code);
  const figures: Figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
  return { reading: readDocument(document.value, { methodology: defaultMethodology }), figures };
}

describe.skipIf(!here)('the Relazione 2023 of Bergamo (skipped where the document is absent)', () => {
  const { reading, figures } = here
    ? load()
    : {
        reading: readDocument(
          { format: 'text', blocks: [], notices: [] },
          { methodology: defaultMethodology },
        ),
        figures: null,
      };
  const byLine = new Map(reading.rows.map((row) => [row.place.line, row]));
  const parts: readonly (readonly [string, number, readonly Printed[]])[] = figures
    ? [
        [
          'section 2.2',
          142,
          figures.perspectives.flatMap((p) =>
            p.strategic_objectives.flatMap((o) => o.operational_groups.flatMap((g) => g.indicators)),
          ),
        ],
        ['common indicators', 14, figures.common_system_objectives],
        ['dashboards of the services', 165, figures.service_dashboards.flatMap(({ rows }) => rows)],
        ['dashboards of the managers', 24, figures.individual_dashboards.flatMap(({ rows }) => rows)],
      ]
    : [];

  it.each(parts)('%s: all %i rows, value, target and percentage as printed', (_, count, printed) => {
    expect(printed).toHaveLength(count);
    const read = printed.map(({ line }) => {
      const row = byLine.get(line);
      return [line, row?.value?.printed, row?.target?.printed, row?.declared?.printed];
    });
    expect(read).toEqual(
      printed.map((row) => [row.line, row.value_printed, row.target_printed, row.declared_percent_printed]),
    );
  });

  it.each([
    ['financial_table', 'finance', 21],
    ['promotion_lines', 'finance', 9],
    ['indices', 'index', 11],
    ['shareholdings', 'holding', 14],
    ['staff_by_area_2023', 'staff', 6],
    ['part_time_by_gender', 'staff', 3],
    ['staff_by_gender', 'staff', 3],
    ['staff_by_area_gender_2022_2023', 'staff', 6],
    ['parental_leave_days', 'staff', 3],
  ] as const)('%s: all rows %s (%i), cell by cell, none refused', (name, kind, count) => {
    const table = figures?.[name] ?? [];
    const printed = 'rows' in table ? table.rows : table;
    expect(printed).toHaveLength(count);
    const read = printed.map(({ line }) => {
      const row = byLine.get(line);
      const cells = Object.values(row?.cells ?? {});
      return [
        line,
        row?.kind,
        cells.some((cell) => 'refused' in cell),
        cells.map((cell) => cell.printed).sort(),
      ];
    });
    expect(read).toEqual(printed.map((row) => [row.line, kind, false, [...figuresOf(row)].sort()]));
  });

  it('the strategic map: the percentage of each objective under its title', () => {
    const lost = Object.entries(figures?.strategic_map ?? {}).filter(([code, { percent_printed, line }]) => {
      const cells = Object.entries(byLine.get(line)?.cells ?? {});
      return cells.find(([name]) => name.startsWith(code))?.[1].printed !== percent_printed;
    });
    // The percentage of 2.2 has slipped under the perspective.
    expect(lost.map(([code]) => code)).toEqual(['2.2']);
  });

  it('every row of a table is a heading, a row or unread, and every other line is a text block', () => {
    const lines = readFileSync(SEED, 'utf8').split('\n');
    const tableLines = lines.filter((line) => line.includes('\t')).length;
    const { counts } = reading;
    expect(counts.headings + counts.rows + counts.unread).toBe(tableLines);
    expect(counts.tableRows).toBe(counts.rows + counts.unread);
  });

  it('finds the late dates, the two kinds in one row and the zero date; a direction not stated is a note', () => {
    const found = reading.rows.flatMap((row) => rowFindings('relazione.txt', row));
    const lines = (code: string) => found.filter((f) => f.code === code).map((f) => f.source?.line);
    expect(lines('late-date-declared-full')).toEqual([1018, 1242, 1246, 1336, 1465, 1469, 1663]);
    expect(lines('value-contradicts-target')).toEqual([873, 1410]);
    expect(lines('spreadsheet-zero-date')).toEqual([1418]);
    expect(lines('direction-not-stated')).toEqual([871, 935, 1009, 1036, 1393, 1408, 1434, 1480]);
    expect(lines('declared-differs-from-computed')).toEqual([]);
  });
});
