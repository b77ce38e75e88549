import type { DataTable, TableRelation } from '../../plan/index.ts';
import type { Cell } from './cell-grid.ts';
import { type Instance, instancesOf } from './relation-instance.ts';
import { computedOf, judge } from './relations.ts';

/** A cell a relation uses, and what it does in it. */
export interface RelationPart {
  readonly role: 'plus' | 'minus' | 'numerator' | 'denominator' | 'denominator-minus' | 'other' | 'bound';
  readonly cell: Cell;
}

/** One relation between cells as it was judged: what every cross-footing table shows. */
export interface RelationResult {
  readonly relation: TableRelation;
  /** The cell that owes the others: its table is where the relation is told. */
  readonly result: Cell;
  readonly parts: readonly RelationPart[];
  /** `skipped` where a cell is no figure, so nothing can be said. */
  readonly is: 'holds' | 'fails' | 'skipped';
  /** What the result should be, at the places it is printed with; for a bound, the bound. */
  readonly computed: string | null;
}

/** Every relation of the tables with its verdict, in the order declared: the same judgement the checks make. */
export function relationResults(tables: readonly DataTable[]): RelationResult[] {
  return instancesOf(tables).map((instance) => {
    const computed = computedOf(instance);
    return {
      relation: instance.relation,
      result: instance.result,
      parts: partsOf(instance),
      is: judge(instance).is,
      computed: computed?.toFixed(instance.result.figure?.places ?? 0) ?? null,
    };
  });
}

function partsOf(instance: Instance): readonly RelationPart[] {
  const as = (role: RelationPart['role'], cells: readonly Cell[]) => cells.map((cell) => ({ role, cell }));
  switch (instance.kind) {
    case 'sum':
      return [...as('plus', instance.plus), ...as('minus', instance.minus)];
    case 'ratio':
      return [
        ...as('numerator', instance.numerator),
        ...as('denominator', instance.denominator),
        ...as('denominator-minus', instance.denominatorMinus),
      ];
    case 'equality':
      return as('other', [instance.other]);
    case 'at-most':
      return [...as('plus', instance.andSmaller), ...as('bound', [instance.greater])];
  }
}
