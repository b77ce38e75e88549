import { type Decimal, decimalText, exact } from '../../kernel/index.ts';
import type { Plan, Weight } from '../../plan/index.ts';
import { isNumber, type Reading, read, type Value } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { indicatorPath, nodePath } from '../paths.ts';
import { importPrints, planPrints, tablePrints } from './every-print.ts';

/** The value kept beside a printed figure is what its text says: scores are computed from the value. */
export const printedAndValueDiffer: Check = {
  code: 'printed-and-value-differ',
  family: 'kinds',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const readOnce = reader();
    for (const [path, { printed, value }] of [
      ...planPrints(plan),
      ...tablePrints(plan),
      ...importPrints(plan),
    ]) {
      if (value) yield* compared(path, printed, value, readOnce);
    }
    for (const [path, { printed, value }] of weightsOf(plan)) {
      if (printed !== undefined) yield* compared(path, printed, { kind: 'count', value, unit: '' }, readOnce);
    }
  },
};

/** A plan prints "100%" hundreds of times: each text is read once. */
function reader(): typeof read {
  const known = new Map<string, Reading>();
  return (text) => {
    const reading = known.get(text) ?? read(text);
    known.set(text, reading);
    return reading;
  };
}

function* compared(path: string, printed: string, kept: Value, readOnce: typeof read): Iterable<Observation> {
  // Words told as a figure ("tre su quattro", 75 %) are a reading, not a copy.
  if (!(isNumber(kept) || kept.kind === 'date') || !/\d/.test(printed)) return;
  if (isNumber(kept) && spells(printed, kept.value)) return;
  const reading = readOnce(printed);
  if (!reading.ok) return;
  const { value: said } = reading;
  if (isNumber(said) && isNumber(kept) && !isSame(said.value, kept.value)) {
    yield { path, params: { printed, read: decimalText(said.value), value: decimalText(kept.value) } };
  }
  if (said.kind === 'date' && kept.kind === 'date' && said.date !== kept.date) {
    yield { path, params: { printed, read: said.date, value: kept.date } };
  }
}

/** A text of the value's own digits ("100%", "12,5") needs no reading: most are. */
function spells(printed: string, value: Decimal): boolean {
  return printed.replace(/\s*%$/, '') === decimalText(value).replace('.', ',');
}

function isSame(one: Decimal, other: Decimal): boolean {
  return exact(one).equals(exact(other));
}

function* weightsOf(plan: Plan): Iterable<readonly [string, Weight]> {
  for (const { indicator, weight } of plan.placements) {
    if (weight) yield [`${indicatorPath(indicator)}/weight`, weight];
  }
  for (const node of plan.nodes) {
    for (const { share, effective } of node.weights) {
      if (share) yield [`${nodePath(node)}/weights`, share];
      if (effective) yield [`${nodePath(node)}/weights`, effective];
    }
  }
  for (const { id, rows, total } of plan.assignments) {
    for (const { node, weight } of rows) {
      if (weight) yield [`assignment/${id}/${node}/weight`, weight];
    }
    if (total) yield [`assignment/${id}/total`, total];
  }
}
