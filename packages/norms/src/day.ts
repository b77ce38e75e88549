import { type CivilDate, civilDate } from '@traguardo/core/kernel';

/**
 * A civil date written in the tables of this package.
 * @throws RangeError when the date does not exist: a slip of the table, met by its test.
 */
export function day(text: string): CivilDate {
  const date = civilDate(text);
  if (!date) throw new RangeError(`no such day: ${text}`);
  return date;
}
