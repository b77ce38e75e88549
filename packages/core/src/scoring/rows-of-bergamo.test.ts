import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultMethodology } from './default-methodology.ts';
import { type Row, scoreRows } from './rows.ts';

const FIGURES = join(import.meta.dirname, '../../../../../shared/data/bergamo-2023.json');

interface PrintedRow {
  readonly title: string;
  readonly value_printed: string;
  readonly target_printed: string;
  readonly declared_percent_printed: string;
}

interface Figures {
  readonly perspectives: readonly {
    readonly strategic_objectives: readonly {
      readonly operational_groups: readonly { readonly indicators: readonly PrintedRow[] }[];
    }[];
  }[];
  readonly common_system_objectives: readonly PrintedRow[];
}

function printedRows(): readonly PrintedRow[] {
  const figures = JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures;
  const groups = figures.perspectives.flatMap((each) =>
    each.strategic_objectives.flatMap((objective) => objective.operational_groups),
  );
  return [...groups.flatMap((group) => group.indicators), ...figures.common_system_objectives];
}

/** Less is better by the meaning of the indicator; the document does not print it. */
const LOWER = new Set(['34% 50%', '0% 10%', '2,60 3,00', '-25 30']);

const absent = existsSync(FIGURES)
  ? ''
  : ' (skipped: the figures of the document are not beside the repository)';

describe.skipIf(absent !== '')(`every indicator of the Relazione 2023 of Bergamo${absent}`, () => {
  const rows: readonly Row[] = absent
    ? []
    : printedRows().map((row) => ({
        value: row.value_printed,
        target: row.target_printed,
        declared: row.declared_percent_printed,
        unit: '',
        comparator: LOWER.has(`${row.value_printed} ${row.target_printed}`) ? '<=' : '',
      }));

  test('agrees with the declared score, save three late dates and a date against 300', () => {
    const differing = scoreRows(rows, defaultMethodology).filter((row) => row.agrees !== true);
    expect(differing.map((row) => [row.value, row.target, row.score, row.status])).toEqual([
      ['17/05/2023', '300', null, 'incomparable'],
      ['31/12/2023', '01/09/2023', '0.00', 'scored'],
      ['28/11/2023', '30/10/2023', '0.00', 'scored'],
      ['08/05/2023', '30/04/2023', '0.00', 'scored'],
    ]);
  });

  test('is 142 indicators of its own and 14 common ones', () => {
    expect(rows.length).toBe(156);
  });
});
