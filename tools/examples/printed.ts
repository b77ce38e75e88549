import { type CivilDate, civilDate, type Decimal, decimal } from '@traguardo/core/kernel';
import type { Dated, Weight } from '@traguardo/core/plan';
import { isNumber, type NumberValue, type Printed, read, type Value } from '@traguardo/core/value';

interface Reading {
  /** The value, where the reader cannot know it: a unit given by the table, a choice between two figures. */
  readonly value?: Value;
  readonly uncertain?: string | undefined;
}

/** A cell as printed, with the value the reader gives it, unless one is stated. */
export function printed(text: string, stated: Reading = {}): Printed {
  const uncertain = stated.uncertain === undefined ? {} : { uncertain: stated.uncertain };
  if (stated.value) return { printed: text, value: stated.value, ...uncertain };
  const reading = read(text);
  return reading.ok
    ? { printed: text, value: reading.value, ...uncertain }
    : { printed: text, refused: reading.refused, ...uncertain };
}

export function dated(at: string, text: string, stated: Reading = {}): Dated {
  return { at: day(at), ...printed(text, stated) };
}

/** A date written in a script. @throws when it does not exist. */
export function day(text: string): CivilDate {
  const date = civilDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

/** A decimal written in a script, with comma or dot. @throws when it is not one. */
export function number(text: string): Decimal {
  const value = decimal(text.replace(',', '.'));
  if (!value) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** A printed weight: "20%", "50,00%", "30". */
export function weight(text: string, uncertain?: string): Weight {
  const value = number(text.replace('%', '').trim());
  return uncertain === undefined ? { value, printed: text } : { value, printed: text, uncertain };
}

/** A weight the document implies without printing it. */
export function impliedWeight(value: string, uncertain: string): Weight {
  return { value: number(value), uncertain };
}

/** A number with its unit, for the cells whose reading the script states. */
export function amount(
  kind: NumberValue['kind'],
  value: string,
  unit: string,
  more: Partial<Pick<NumberValue, 'note' | 'comparator'>> = {},
): NumberValue {
  return { kind, value: number(value), unit, ...more };
}

/** An amount of money: the reader sees a bare figure where the column says euro. */
export function euro(text: string, uncertain?: string): Printed {
  const cell = printed(text, { uncertain });
  if (!cell.value || !isNumber(cell.value)) return cell;
  return { ...cell, value: { ...cell.value, kind: 'money', unit: 'EUR' } };
}
