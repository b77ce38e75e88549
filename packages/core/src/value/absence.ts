import { ABSENCES, MONITORING } from './answer-words.ts';
import { type Core, sure } from './core.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { match, type Source, skipBlank } from './source.ts';

const MARKS = /(?:€ )?(?:[-–—/\\_=]+(?: [-–—/\\_=]+)*|\.{2,}|…)(?= \(|\((?!\d)| ?;|\*|\.?$)/y;
const LEAD = /(?:dat[oi]|valor[ei]|target|risultat[oi])(?: (?:19|20|21)\d\d)? /y;
const BOOK = phraseBook([
  ...ABSENCES['not-due'].map((phrase) => [phrase, 'not-due'] as const),
  ...ABSENCES.missing.map((phrase) => [phrase, 'missing'] as const),
  ...ABSENCES['not-valued'].map((phrase) => [phrase, 'not-valued'] as const),
]);
const MONITORING_BOOK = phraseBook(MONITORING.map((phrase) => [phrase, 'monitoring'] as const));

/** "-" and "//" (not due this period), "n.d." (missing), "NV" (not valued). */
export function scanAbsence(from: Source, at: number): Core | null {
  const marks = match(MARKS, from.text, at);
  if (marks) return sure({ kind: 'not-due' }, at + marks[0].length);
  const lead = match(LEAD, from.lower, at)?.[0].length ?? 0;
  const phrase = scanPhrase(BOOK, from, at + lead);
  if (!phrase || /\d/.test(from.text.charAt(skipBlank(from, phrase.end)))) return null;
  return sure({ kind: phrase.value }, phrase.end);
}

/** The words of an indicator that is only monitored; null when none stand at the position. */
export function scanMonitoring(from: Source, at: number): Core | null {
  const phrase = scanPhrase(MONITORING_BOOK, from, at);
  return phrase ? sure({ kind: 'monitoring' }, phrase.end) : null;
}
