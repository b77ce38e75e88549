import { counted } from '../labels.ts';

const day = { one: 'giorno', many: 'giorni' };

/** Days as a finding gives them: "1 giorno", "27 giorni"; of several acts, "1 e 27 giorni". */
export function daysIn(days: string): string {
  return days === '1' ? counted(1, day) : `${days} ${day.many}`;
}
