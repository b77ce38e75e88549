import type { CivilDate } from '@traguardo/core/kernel';
import { civilDate, decimal } from '@traguardo/core/kernel';
import type { Dated, Weight } from '@traguardo/core/plan';
import { type Printed, read } from '@traguardo/core/value';

/** A printed text with the value it reads as, as a document would give it. */
export function said(printed: string): Printed {
  const reading = read(printed);
  return reading.ok ? { printed, value: reading.value } : { printed, refused: reading.refused };
}

/** A printed text at a date. */
export function saidAt(at: string, printed: string): Dated {
  return { at: day(at), ...said(printed) };
}

/** A weight as it is printed: "12.5" gives 12,5 %. */
export function weight(value: string): Weight {
  const read = decimal(value);
  if (!read) throw new Error(`not a weight: ${value}`);
  return { value: read, printed: `${value.replace('.', ',')}%` };
}

/** @throws when the text is no date: a slip of the test's author. */
export function day(text: string): CivilDate {
  const date = civilDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
