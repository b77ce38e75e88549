import { type ColumnRole, columnRole } from './columns.ts';
import { describedIndicator } from './description.ts';
import { fold } from './fold.ts';
import type { Described, ReadRow } from './read-row.ts';
import { type Cycle, settledIn, targetColumns, valueColumn } from './settle.ts';

type Saying = readonly [label: string, cell: Described];

/**
 * Rows of cards that name an indicator, with what their own cells and the rows after them say of it: its target,
 * result, weight. Rows that are indicators already part one card from the next.
 */
export function withIndicators(rows: readonly ReadRow[], cycle?: Cycle): readonly ReadRow[] {
  const sayings = rows.map(({ kind, cells = {} }) => (kind === 'objective' ? Object.entries(cells) : []));
  const abouts = rows.map((_, at) => (namesOne(sayings[at] ?? []) ? aboutAt(rows, sayings, at) : null));
  const alone = abouts.map((about) => about?.some(([label]) => isDeclared(label)) === true);
  return rows.map((row, at) => {
    const about = abouts[at];
    const [named] = sayings[at] ?? [];
    if (!about || !named) return row;
    const labels = about.map(([label]) => label);
    const first = about.map(([label]) => columnRole(label));
    const roles = cycle ? settledIn({ roles: first, labels }, cycle) : first;
    const columns = { roles, labels };
    const [value, target] = [about[valueColumn(columns)], about[targetColumns(columns, cycle)[0] ?? -1]];
    // One percentage after several indicators is that of all of them, unless it says otherwise.
    const siblings = abouts.flatMap((other, place) =>
      other && rows[place]?.objective === row.objective ? [place] : [],
    );
    const each = siblings.every((place) => alone[place]);
    const declared = about.find(([label]) => isDeclared(label) && (each || OWN.test(fold(label))));
    const cells = about.filter(
      (said, place) => said !== value && said !== target && MEASURES.includes(roles[place]),
    );
    const { title, ...description } = describedIndicator(named[1].printed);
    if (!value && !target && cells.length === 0 && Object.keys(description).length === 0) return row;
    const { label: _label, columns: _columns, cells: _cells, ...card } = row;
    return {
      ...card,
      kind: 'indicator',
      indicator: title,
      ...(Object.keys(description).length > 0 && { description }),
      ...(value && { value: value[1] }),
      ...(target && { target: target[1] }),
      ...(declared && { declared: { printed: declared[1].printed } }),
      ...(cells.length > 0 && { cells: Object.fromEntries(cells) }),
    };
  });
}

/** True where the row's first label is that of an indicator, and no other one is. */
function namesOne(said: readonly Saying[]): boolean {
  const [first, ...others] = said.map(([label]) => columnRole(label));
  return first === 'indicator' && !others.includes('indicator');
}

/** What is said of the indicator in this row: each label once. */
function aboutAt(
  rows: readonly ReadRow[],
  sayings: readonly (readonly Saying[])[],
  at: number,
): readonly Saying[] {
  const about = new Map<string, Described>();
  const note = ([label, cell]: Saying) => {
    if (!about.has(label)) about.set(label, cell);
  };
  for (const said of (sayings[at] ?? []).slice(1)) note(said);
  for (let next = at + 1; next < rows.length; next += 1) {
    const said = sayings[next] ?? [];
    if (rows[next]?.kind !== 'objective' || rows[next]?.objective !== rows[at]?.objective) break;
    if (columnRole(said[0]?.[0] ?? '') === 'indicator') break;
    // Several figures under one label are of years or parts which it does not tell.
    if (new Set(said.map(([label]) => label.replace(/ \(\d+\)$/, ''))).size === said.length)
      said.forEach(note);
  }
  return [...about];
}

/** A percentage of the indicator, not of the objective as a whole. */
function isDeclared(label: string): boolean {
  return columnRole(label) === 'declared' && !WHOLE.test(fold(label));
}

const MEASURES: readonly (ColumnRole | undefined)[] = [
  ...(['algorithm', 'unit', 'source', 'weight', 'baseline', 'value', 'target'] as const),
];
const OWN = /\bindicator/;
const WHOLE = /\bcomplessiv|\bobiettiv|\btotal|\bmedi[ao]\b|\bscheda\b/;
