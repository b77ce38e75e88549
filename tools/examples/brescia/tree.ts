import type { IndicatorId } from '@traguardo/core/kernel';
import type { Occurrence } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import { note } from '../notes.ts';
import { printed } from '../printed.ts';
import { statedReading } from './readings.ts';
import type { BresciaSource, TreeSource } from './source.ts';

/** Damage that leaves the values whole: the cut title is left out, the values stand. */
const TITLE_ONLY = /^(title (cut|lost)|the year heading)/;
const NO_TITLE = 'title cut by the table extraction';

/** The summary tree (lines 551-677): every indicator again, with its targets by year. */
export function treeOf(source: BresciaSource, ids: ReadonlyMap<string, IndicatorId>): Occurrence[] {
  return source.strategic_areas.flatMap((area) =>
    area.strategic_objectives.flatMap((strategic) => [
      ...rows(`OS${strategic.code}`, strategic.tree ?? [], ids),
      ...strategic.operational_objectives.flatMap((one) => rows(`OO${one.code}`, one.tree ?? [], ids)),
    ]),
  );
}

function rows(
  objective: string,
  tree: readonly TreeSource[],
  ids: ReadonlyMap<string, IndicatorId>,
): Occurrence[] {
  return tree.map((row) => {
    const indicator = ids.get(`${objective}/${row.n}`);
    if (!indicator) throw new Error(`tree row without indicator: ${objective}/${row.n}`);
    return {
      id: `albero-${indicator}`,
      view: 'tree',
      indicator,
      ...(row.title_as_in_source && row.title_as_in_source !== NO_TITLE && !TITLE_ONLY.test(row.noise ?? '')
        ? { title: row.title_as_in_source }
        : {}),
      targets: targets(row),
      ...(row.line === null ? {} : { line: row.line }),
      ...(row.noise && !TITLE_ONLY.test(row.noise) ? { uncertain: note(row.noise) } : {}),
    };
  });
}

/** The years read; a cell of which only a piece survives is kept as the piece, and says so. */
function targets(row: TreeSource): Record<string, Printed> {
  const out: Record<string, Printed> = {};
  for (const year of ['2025', '2026', '2027'] as const) {
    const text = row[year];
    const piece = row.raw_cells?.[year];
    if (text !== null && text !== undefined) out[year] = printed(text, statedReading(text));
    else if (piece !== undefined) {
      out[year] = printed(piece, { value: { kind: 'text', text: piece }, uncertain: 'cella tagliata' });
    }
  }
  return out;
}

/** Where each indicator stands in its sheet. */
export function sheetLines(
  rows: readonly { readonly source: { readonly id: string; readonly line: number } }[],
  ids: ReadonlyMap<string, IndicatorId>,
): Occurrence[] {
  return rows.flatMap(({ source }) => {
    const indicator = ids.get(source.id);
    return indicator ? [{ id: `scheda-${indicator}`, view: 'sheet', indicator, line: source.line }] : [];
  });
}
