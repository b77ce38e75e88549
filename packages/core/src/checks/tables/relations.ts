import { Exact } from '../../kernel/index.ts';
import { holds, isBlank, type PrintedFigure } from '../printed-figure.ts';
import type { Cell } from './cell-grid.ts';
import type { Instance } from './relation-instance.ts';

/** Whether a relation holds as printed; `skipped` where a cell it needs is no figure. */
export type Verdict =
  | { readonly is: 'holds' }
  | { readonly is: 'fails'; readonly computed: Exact }
  | { readonly is: 'skipped' };

/** Replaces the figure of one cell, to ask what would hold if it were another. */
export interface Supposition {
  readonly cell: Cell;
  readonly value: Exact;
}

const HOLDS: Verdict = { is: 'holds' };
const SKIPPED: Verdict = { is: 'skipped' };

/**
 * Judges one relation by its printed figures: the exact result, rounded half-up at the places the result
 * is printed with, must be the printed one. In a sum a blank or a dash counts as zero, as long as one
 * part is a figure; any other text, and a zero denominator, leaves the relation out.
 */
export function judge(instance: Instance, suppose?: Supposition): Verdict {
  const figure = instance.result.figure;
  const computed = figure ? computedOf(instance, suppose) : null;
  if (!figure || !computed) return SKIPPED;
  const value = valueIn(instance.result, suppose) ?? figure.value;
  return keeps(instance, { ...figure, value }, computed) ? HOLDS : { is: 'fails', computed };
}

function keeps(instance: Instance, printed: PrintedFigure, computed: Exact): boolean {
  if (instance.kind === 'at-most') return printed.value.compare(computed) <= 0;
  if (holds(printed, computed)) return true;
  if (instance.kind !== 'sum' || instance.relation.rounded !== true) return false;
  const tolerance = cellsOf(instance).reduce((sum, cell) => sum.plus(halfUnit(cell)), Exact.ZERO);
  return printed.value.minus(computed).abs().compare(tolerance) <= 0;
}

/** Half a unit of the last place a cell is printed with. */
function halfUnit(cell: Cell): Exact {
  return cell.figure ? Exact.of(1, 2 * 10 ** cell.figure.places) : Exact.ZERO;
}

/** All cells an instance speaks of, its result first. */
export function cellsOf(instance: Instance): readonly Cell[] {
  switch (instance.kind) {
    case 'sum':
      return [instance.result, ...instance.plus, ...instance.minus];
    case 'ratio':
      return [instance.result, ...instance.numerator, ...instance.denominator, ...instance.denominatorMinus];
    case 'equality':
      return [instance.result, instance.other];
    case 'at-most':
      return [instance.result, ...instance.andSmaller, instance.greater];
  }
}

/** The value a cell would need for a sum or an equality to hold; null where it cannot be told. */
export function implied(instance: Instance, cell: Cell): Exact | null {
  if (cellsOf(instance).filter((one) => one === cell).length !== 1 || !cell.figure) return null;
  const verdict = judge(instance);
  if (verdict.is !== 'fails' || !instance.result.figure) return null;
  if (cell === instance.result) return verdict.computed;
  const missing = instance.result.figure.value.minus(verdict.computed);
  switch (instance.kind) {
    case 'sum':
      return instance.minus.includes(cell)
        ? cell.figure.value.minus(missing)
        : cell.figure.value.plus(missing);
    case 'equality':
      return instance.result.figure.value;
    case 'ratio':
    case 'at-most':
      return null;
  }
}

/** What the result of a relation should be by the other cells; the bound itself where it may only stay under it. */
export function computedOf(instance: Instance, suppose?: Supposition): Exact | null {
  switch (instance.kind) {
    case 'sum':
      return mixesShares(cellsOf(instance)) ? null : net(instance.plus, instance.minus, suppose);
    case 'ratio': {
      const numerator = net(instance.numerator, [], suppose);
      const denominator = net(instance.denominator, instance.denominatorMinus, suppose);
      if (!numerator || !denominator || denominator.isZero()) return null;
      const ratio = numerator.over(instance.absoluteDenominator ? denominator.abs() : denominator);
      const change = instance.minusOne ? ratio.minus(Exact.ONE) : ratio;
      return change.times(Exact.int(instance.result.figure?.scale ?? 1));
    }
    case 'equality':
      return mixesShares(cellsOf(instance)) ? null : valueIn(instance.other, suppose);
    case 'at-most':
      return net([instance.greater], instance.andSmaller, suppose);
  }
}

/** Cells added less cells taken away, blanks as zero; null when one is no figure, or when all are blank. */
function net(plus: readonly Cell[], minus: readonly Cell[], suppose?: Supposition): Exact | null {
  let total = Exact.ZERO;
  let figures = 0;
  for (const cell of [...plus, ...minus]) {
    const value = valueIn(cell, suppose);
    if (value) {
      total = minus.includes(cell) ? total.minus(value) : total.plus(value);
      figures += 1;
    } else if (!isBlank(cell.printed)) return null;
  }
  return figures > 0 ? total : null;
}

function valueIn(cell: Cell, suppose?: Supposition): Exact | null {
  return suppose?.cell === cell ? suppose.value : (cell.figure?.value ?? null);
}

function mixesShares(cells: readonly Cell[]): boolean {
  const scales = new Set(cells.flatMap((cell) => (cell.figure ? [cell.figure.scale] : [])));
  return scales.size > 1;
}
