import type { RelationView } from '@traguardo/contracts';
import type { RelationPart, RelationResult } from '@traguardo/core/checks';
import { italian } from '@traguardo/texts';

type Cell = RelationResult['result'];

/** One judged relation in labels and printed figures, as somebody would check it by hand. */
export function relationView({ relation, result, parts, is, computed }: RelationResult): RelationView {
  return {
    id: `${relation.id} ${result.path}`,
    kind: relation.kind === 'sum' && relation.minus?.length ? 'difference' : relation.kind,
    is,
    result: `${result.row.label}, ${result.column.label}`,
    printed: result.printed.printed,
    formula: formulaOf(parts, result, relation.kind === 'ratio' && relation.minusOne === true),
    computed: computed === null ? null : `${italian(computed)}${result.figure?.scale === 100 ? '%' : ''}`,
  };
}

function formulaOf(parts: readonly RelationPart[], result: Cell, minusOne: boolean): string {
  const named = (role: RelationPart['role']) =>
    parts.filter((part) => part.role === role).map(({ cell }) => told(cell, result));
  const numerator = named('numerator');
  if (numerator.length > 0) {
    const below = [named('denominator').join(' + '), ...named('denominator-minus')].join(' − ');
    const ratio = `${bracketed(numerator.join(' + '))} ÷ ${bracketed(below)}`;
    return minusOne ? `${ratio} − 1` : ratio;
  }
  const bound = named('bound');
  if (bound.length > 0) return ['≤', [...bound, ...named('plus')].join(' − ')].join(' ');
  return [[...named('plus'), ...named('other')].join(' + '), ...named('minus')].filter(Boolean).join(' − ');
}

function bracketed(text: string): string {
  return / [+−] /.test(text) ? `(${text})` : text;
}

/** The label that tells a cell from the result's own, with its printed figure. */
function told(cell: Cell, result: Cell): string {
  const label =
    cell.table !== result.table
      ? `${cell.table.title}, ${cell.row.label}, ${cell.column.label}`
      : cell.row !== result.row && cell.column !== result.column
        ? `${cell.row.label}, ${cell.column.label}`
        : cell.row !== result.row
          ? cell.row.label
          : cell.column.label;
  return `${label} ${cell.printed.printed}`.trim();
}
