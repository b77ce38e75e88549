import { type CivilDay, type Decimal, impossible, type Unit } from '../kernel/index.ts';
import { printDecimal } from './print-decimal.ts';
import type { Comparator, DateValue, NumberValue, RangeValue, Value } from './value.ts';
import { DURATIONS, MONTHS } from './vocabulary.ts';

const NUMBER_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': 'almeno ',
  '>': 'più di ',
  '<=': 'al massimo ',
  '<': 'meno di ',
  '=': 'pari a ',
};
const DATE_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': 'a partire dal ',
  '>': 'dopo il ',
  '<=': 'entro il ',
  '<': 'prima del ',
  '=': 'pari al ',
};
const MONTH_WORDS: Readonly<Record<Comparator, string>> = {
  '>=': 'a partire da ',
  '>': 'dopo ',
  '<=': 'entro ',
  '<': 'prima di ',
  '=': 'pari a ',
};

/**
 * The value as canonical Italian text: decimal comma, thousands dots, GG/MM/AAAA, the note in brackets.
 * `read` gives back the same value, for every value that `read` itself returns.
 */
export function print(value: Value): string {
  const text = printPlain(value);
  return value.note === undefined ? text : `${text} (${value.note})`;
}

function printPlain(value: Value): string {
  switch (value.kind) {
    case 'count':
    case 'percent':
    case 'ratio':
    case 'money':
    case 'duration':
      return printNumber(value);
    case 'date':
      return printDate(value);
    case 'yes-no':
      return value.value ? 'SI' : 'NO';
    case 'range':
      return printRange(value);
    case 'composite':
      return value.parts.map(print).join('; ');
    case 'milestone':
    case 'text':
      return value.text;
    case 'monitoring':
      return 'monitoraggio';
    case 'not-due':
      return '//';
    case 'missing':
      return 'n.d.';
    case 'not-valued':
      return 'NV';
    default:
      return impossible(value);
  }
}

function printNumber({ value, unit, comparator }: NumberValue): string {
  return (comparator ? NUMBER_WORDS[comparator] : '') + printQuantity(value, unit);
}

function printQuantity(value: Decimal, unit: Unit): string {
  const figure = printDecimal(value);
  if (unit === '') return figure;
  if (unit === '%') return `${figure}%`;
  if (unit === 'EUR') return `€ ${figure}`;
  const per = /^per-(\d{1,18})$/.exec(unit)?.[1];
  if (per !== undefined) return `${figure} ogni ${printDecimal({ units: BigInt(per), places: 0 })}`;
  const one = value.places === 0 && value.units === 1n;
  return `${figure} ${one ? (DURATIONS.find(([many]) => many === unit)?.[1] ?? unit) : unit}`;
}

function printRange({ min, max, unit }: RangeValue): string {
  const sign = unit === '%' || unit === 'EUR';
  return `tra ${sign ? printQuantity(min, unit) : printDecimal(min)} e ${printQuantity(max, unit)}`;
}

function printDate({ date, comparator }: DateValue): string {
  const words = date.length === 7 ? MONTH_WORDS : DATE_WORDS;
  return (comparator ? words[comparator] : '') + printDay(date);
}

/** "30/06/2024", or "giugno 2024" for a month alone. */
export function printDay(date: CivilDay): string {
  const [year = '', month = '', day] = date.split('-');
  return day === undefined ? `${MONTHS[Number(month) - 1]} ${year}` : `${day}/${month}/${year}`;
}
