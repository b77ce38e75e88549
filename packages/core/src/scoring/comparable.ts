import { type Decimal, Exact, exact, type Unit } from '../kernel/index.ts';
import { type DateValue, isNumber, type NumberValue, type Value } from '../value/index.ts';
import { sameUnit } from './policies/same-unit.ts';

/** A result and its target. */
export interface Pair {
  readonly result: Value;
  readonly target: Value;
}

/**
 * The two as they can be compared: of a deed told with its day the day, where a day was asked for; of "2/3" beside
 * "3/3", "3" or "100%" the figures over one whole. Everything else as it is.
 */
export function comparable({ result, target }: Pair, unit: Unit): Pair {
  if (target.kind === 'date') return { result: dayDone(result) ?? result, target };
  if (!isNumber(result) || !isNumber(target)) return { result, target };
  return overOneWhole(result, target, unit) ?? { result, target };
}

const DONE =
  /^(?:fatt|effettuat|eseguit|realizzat|raggiunt|completat|conclus|conseguit|attuat|adottat|approvat|avviat|attivat|pubblicat|rispettat|trasmess|inviat|presentat|consegnat|svolt|deliberat|sottoscritt|stipulat|predispost|aggiornat)[oaie] /i;

/** The day of "Realizzato il 15/11/2024" or "Sì, il 15/11/2024"; null where there is none, or more than one. */
export function dayDone(result: Value): DateValue | null {
  const said = result.kind === 'composite' || result.kind === 'milestone' ? (result.parts ?? []) : [];
  const isYes = said.some((part) => part.kind === 'yes-no' && part.value);
  const done = result.kind === 'milestone' ? DONE.test(result.text) : isYes;
  const [day, ...more] = said.filter((part) => part.kind === 'date');
  if (!done || !day || more.length > 0) return null;
  const { comparator: _, ...plain } = day;
  return plain;
}

const FRACTION = /^(\d{1,9}) ?(?:\/|:|su) ?(\d{1,9})$/;

/** The two parts of what is printed as a fraction. */
function fractionOf({
  kind,
  note = '',
}: NumberValue): { readonly top: bigint; readonly whole: bigint } | null {
  const [, top, whole] = (kind === 'ratio' && FRACTION.exec(note)) || [];
  return top && whole ? { top: BigInt(top), whole: BigInt(whole) } : null;
}

function overOneWhole(result: NumberValue, target: NumberValue, unit: Unit): Pair | null {
  const [reached, asked] = [fractionOf(result), fractionOf(target)];
  if (reached && asked) {
    if (sameUnit(result, target, unit)) return null;
    return pairOf(result, target, reached.top * asked.whole, asked.top * reached.whole);
  }
  if (reached && target.kind === 'percent') {
    const { units, places } = target.value;
    return pairOf(result, target, reached.top * 100n, { units: units * reached.whole, places });
  }
  // "2/3" where 3 were to be done, "2" where "3/3" were: the whole is told once.
  if (reached && isCount(target) && exact(target.value).equals(exact(decimalOf(reached.whole)))) {
    return pairOf(result, target, reached.top, target.value);
  }
  // One alone may be the whole of it.
  if (asked && isCount(result) && exact(result.value).compare(Exact.ONE) > 0)
    return pairOf(result, target, result.value, asked.top);
  return null;
}

function isCount({ kind }: NumberValue): boolean {
  return kind === 'count';
}

function pairOf(
  result: NumberValue,
  target: NumberValue,
  reached: bigint | Decimal,
  asked: bigint | Decimal,
): Pair {
  const figure = (of: NumberValue, value: bigint | Decimal): NumberValue => ({
    ...of,
    kind: 'ratio',
    unit: '',
    value: typeof value === 'bigint' ? decimalOf(value) : value,
  });
  return { result: figure(result, reached), target: figure(target, asked) };
}

function decimalOf(units: bigint): Decimal {
  return { units, places: 0 };
}
