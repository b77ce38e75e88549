import { print, read, type Value } from '@traguardo/core/value';
import type { ScoredReadRow } from '@traguardo/intake';
import type { CellView, PageReadRow } from './protocol.ts';

/** A row of the reading for the screen. */
export function rowView(at: number, row: ScoredReadRow, texts: readonly string[]): PageReadRow {
  const { perspective, objective, group, cells = {} } = row;
  return {
    at,
    kind: row.kind,
    indicator: row.indicator ?? null,
    above: [perspective, objective, group].flatMap((text) => (text ? [text] : [])),
    description: row.description ?? {},
    value: row.value ? cellView(row.value.printed) : null,
    target: row.target ? cellView(row.target.printed) : null,
    declared: row.declared ? cellView(row.declared.printed) : null,
    computed: row.computed ?? null,
    status: row.status ?? null,
    agrees: row.agrees ?? null,
    policy: row.policy ?? null,
    fits: row.fits ?? null,
    cells: Object.entries(cells).map(([name, cell]) => ({
      name,
      ...('refused' in cell || cell.kind !== 'text' ? cellView(cell.printed) : words(cell.printed)),
    })),
    texts,
  };
}

/** A printed text as typed. */
export function cellView(printed: string): CellView {
  const reading = read(printed);
  if (!reading.ok) {
    return {
      printed,
      text: printed,
      plain: printed,
      kind: 'refused',
      refused: reading.refused,
      readings: reading.readings.map(print),
    };
  }
  const { value } = reading;
  return {
    printed,
    text: print(value),
    plain: withoutNote(value),
    kind: value.kind,
    refused: null,
    readings: [],
  };
}

/** A label, which is read as it stands. */
function words(printed: string): CellView {
  return { printed, text: printed, plain: printed, kind: 'text', refused: null, readings: [] };
}

function withoutNote(value: Value): string {
  const { note: _, ...bare } = value;
  return print(bare);
}
