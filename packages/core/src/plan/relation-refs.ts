import type { CellRef, TableRelation } from './table.ts';

/** Every cell a relation names, its result first. */
export function refsOf(relation: TableRelation): readonly CellRef[] {
  switch (relation.kind) {
    case 'sum':
      return [relation.result, ...relation.plus, ...(relation.minus ?? [])];
    case 'ratio':
      return [
        relation.result,
        ...relation.numerator,
        ...relation.denominator,
        ...(relation.denominatorMinus ?? []),
      ];
    case 'equality':
      return relation.cells;
    case 'at-most':
      return [relation.smaller, ...(relation.andSmaller ?? []), relation.greater];
  }
}
