import { type CivilDay, civilDateOf, civilMonth, type Decimal } from '@traguardo/core/kernel';
import type { Comparator, DateValue, NumberValue, RangeValue, Value } from '@traguardo/core/value';
import fc from 'fast-check';

const notes = [
  'di ritardo',
  'dei richiedenti',
  'n. 381 utenti formati/10',
  'stima al 31/12/2024',
  'somma 1 e 5',
  '*',
];
const things = ['imprese', 'eventi', 'comuni da visitare', 'servizi camerali', 'interventi/revisioni', 'FTE'];
const times = ['giorni', 'giorni lavorativi', 'ore', 'minuti', 'settimane', 'mesi', 'anni'];
const deliverables = ['Piano di azione', 'Analisi preliminare', 'Appalto della 2^ tranche di attrezzature'];
const remarks = ['Nuova attività', 'attività', 'spesa 2024', '2025-2027'];

const note = fc.option(fc.constantFrom(...notes), { nil: undefined, freq: 2 });
const comparator = fc.option(fc.constantFrom<Comparator>('>=', '>', '<=', '<', '='), { nil: undefined });

/** A decimal of `places` digits after the comma, up to 12 digits before it. */
function decimalOf(places: fc.Arbitrary<number>): fc.Arbitrary<Decimal> {
  const units = fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n });
  return fc.record({ units, places });
}

const anyPlaces = fc.integer({ min: 0, max: 6 });
const somePlaces = fc.integer({ min: 1, max: 6 });

function numberOf(
  kind: NumberValue['kind'],
  value: fc.Arbitrary<Decimal>,
  units: readonly string[],
): fc.Arbitrary<NumberValue> {
  return fc
    .record({ value, unit: fc.constantFrom(...units), comparator, note })
    .map(({ comparator: sign, note: words, ...rest }) => ({
      kind,
      ...rest,
      ...(sign === undefined ? {} : { comparator: sign }),
      ...(words === undefined ? {} : { note: words }),
    }));
}

const numbers = fc.oneof(
  numberOf('count', decimalOf(fc.constant(0)), ['']),
  numberOf('count', decimalOf(anyPlaces), things),
  numberOf('ratio', decimalOf(somePlaces), ['']),
  numberOf('ratio', decimalOf(anyPlaces), ['per-10000', 'per-1000', 'per-3']),
  numberOf('percent', decimalOf(anyPlaces), ['%']),
  numberOf('money', decimalOf(anyPlaces), ['EUR']),
  numberOf('duration', decimalOf(anyPlaces), times),
);

const days: fc.Arbitrary<CivilDay> = fc
  .record({
    year: fc.integer({ min: 1901, max: 2199 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  })
  .map(({ year, month, day }) =>
    day === undefined
      ? civilMonth(`${year}-${String(month).padStart(2, '0')}`)
      : civilDateOf(year, month, day),
  )
  .filter((date) => date !== null);

const dates: fc.Arbitrary<DateValue> = fc.record({ date: days, comparator, note }).map((parts) => ({
  kind: 'date',
  date: parts.date,
  ...(parts.comparator === undefined ? {} : { comparator: parts.comparator }),
  ...(parts.note === undefined ? {} : { note: parts.note }),
}));

const ranges: fc.Arbitrary<RangeValue> = fc
  .record({
    ends: fc.tuple(decimalOf(fc.constant(2)), decimalOf(fc.constant(2))),
    unit: fc.constantFrom('', '%', 'EUR', ...times, ...things),
  })
  .map(({ ends: [a, b], unit }) => {
    const [min, max] = a.units <= b.units ? [a, b] : [b, a];
    return { kind: 'range', min, max, unit };
  });

const answers: fc.Arbitrary<Value> = fc.boolean().map((value) => ({ kind: 'yes-no', value }));

const absences: fc.Arbitrary<Value> = fc
  .constantFrom('monitoring' as const, 'not-due' as const, 'missing' as const, 'not-valued' as const)
  .map((kind) => ({ kind }));

const composites: fc.Arbitrary<Value> = fc
  .array(fc.oneof<fc.Arbitrary<Value>[]>(numbers, dates, ranges, answers), { minLength: 2, maxLength: 4 })
  .map((parts) => ({ kind: 'composite', parts }));

const wordings: fc.Arbitrary<Value> = fc.oneof<fc.Arbitrary<Value>[]>(
  fc.constantFrom(...deliverables).map((text) => ({ kind: 'milestone', text })),
  fc.constantFrom(...remarks).map((text) => ({ kind: 'text', text })),
);

/**
 * Typed values as the reader returns them: whole bare counts, bare ratios with decimals, known units, notes
 * that are no requirement of their own, wordings with no figure inside (its parts follow from its words).
 */
export const arbitraryValue: fc.Arbitrary<Value> = fc.oneof<fc.Arbitrary<Value>[]>(
  numbers,
  dates,
  ranges,
  answers,
  absences,
  composites,
  wordings,
);
