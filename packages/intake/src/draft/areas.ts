import { Exact, exact } from '@traguardo/core/kernel';
import { fold } from '../recognise/fold.ts';
import type { ReadRow } from '../recognise/read-row.ts';
import { printedOf, weightOf } from './printed-of.ts';

/** Columns that say whose an objective is: its weight may be a share among those of the same one. */
const AREA =
  /\b(?:settor[ei]|are[ae]|direzion[ei]|serviz[io]+|uffici[oi]?|struttur[ae]|dipartiment[oi]|ripartizion[ei]|unita organizzativ[ae]|ambit[oi])\b/;

/**
 * The rows, table by table, each with its area where the weights of the objectives make 100 within every area and
 * not all together: the level at which they make 100 is the level they are of.
 */
export function withAreas(tables: readonly (readonly ReadRow[])[]): readonly (readonly ReadRow[])[] {
  const rows = tables.flat().filter(({ weighs }) => weighs !== undefined);
  const placed = rows.some(({ perspective, strategic }) => (perspective ?? strategic) !== undefined);
  if (rows.length < 2 || placed || makesWhole(rows)) return tables;
  const labels = new Set(rows.flatMap(({ cells = {} }) => Object.keys(cells)).filter(saysArea));
  const ways = [
    ...[...labels].map((label) => tables.map((table) => carried(table, label))),
    tables.map((table) => table.map(({ section }) => section.split(' > ').at(-1)?.trim() ?? '')),
  ];
  const way = ways.find((areas) => {
    const groups = grouped(tables, areas);
    return groups.size > 1 && !groups.has('') && [...groups.values()].every(makesWhole);
  });
  if (!way) return tables;
  return tables.map((table, at) =>
    table.map((row, place) => {
      const area = row.kind === 'indicator' ? (way[at]?.[place] ?? '') : '';
      return area === '' ? row : { ...row, area };
    }),
  );
}

function saysArea(label: string): boolean {
  return AREA.test(fold(label));
}

/** What the column says of each row: where it is left blank, what it says above. */
function carried(table: readonly ReadRow[], label: string): readonly string[] {
  let last = '';
  return table.map(({ cells = {} }) => {
    last = cells[label]?.printed ?? last;
    return last;
  });
}

function grouped(
  tables: readonly (readonly ReadRow[])[],
  areas: readonly (readonly string[])[],
): ReadonlyMap<string, readonly ReadRow[]> {
  const groups = new Map<string, ReadRow[]>();
  for (const [at, table] of tables.entries()) {
    for (const [place, row] of table.entries()) {
      if (row.weighs === undefined) continue;
      const area = areas[at]?.[place] ?? '';
      const group = groups.get(area);
      if (group) group.push(row);
      else groups.set(area, [row]);
    }
  }
  return groups;
}

/** True where the weights of the objectives make 100, each counted once. */
function makesWhole(rows: readonly ReadRow[]): boolean {
  const shares = new Map<string, Exact>();
  for (const { objective, group, weighs = '', cells = {} } of rows) {
    const name = fold(objective ?? group ?? '');
    const weight = weightOf(printedOf(cells[weighs]?.printed ?? ''));
    if (weight && !shares.has(name)) shares.set(name, exact(weight.value));
  }
  return isWhole([...shares.values()]);
}

/** Weights may be printed rounded. */
const TOLERANCE = exact({ units: 5n, places: 2 });

/** True where the shares make 100. */
export function isWhole(shares: readonly Exact[]): boolean {
  const sum = shares.reduce((all, share) => all.plus(share), Exact.ZERO);
  return sum.minus(Exact.HUNDRED).abs().compare(TOLERANCE) <= 0;
}
