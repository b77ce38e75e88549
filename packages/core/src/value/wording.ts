import { LOOSE_ENDS, REMARKS } from './answer-words.ts';
import { comparatorOf } from './core.ts';
import { phraseBook, scanPhrase } from './phrase-book.ts';
import { scanRequirement } from './requirement.ts';
import { match, type Source, source, wordAt } from './source.ts';
import type { Piece } from './statement.ts';
import type { TextValue, Value } from './value.ts';
import { LEADS } from './vocabulary.ts';

const YEARS = / (?:19|20|21)\d\d$/;
const SHORT = 3;
const LEAD_BOOK = phraseBook(
  LEADS.filter((lead) => lead.startsWith('n')).map((lead) => [lead, true] as const),
);
/** Words whose number is a name: "fase 1", "lotto 2". */
const ORDINALS =
  /(?:^|[ (])(?:fase|step|lotto|livello|stralcio|allegato|punto|articolo|art\.?|comma|modulo|classe|gruppo|tranche|obiettivo|misura|azione|asse|missione|programma|titolo|parte|piano|scheda|tabella) $/;
const BARE_YEAR = /(?:19|20|21)\d\d(?![\d.,%])/y;

/**
 * Words that start with no figure: something to deliver, with the figures found in it as parts; or, for
 * known remarks, single marks and pieces of a broken cell, text.
 */
export function readWording(
  text: string,
): TextValue | { kind: 'milestone'; text: string; pieces: readonly Piece[] } {
  const bare = text.toLowerCase().replace(YEARS, '');
  const words = text.toLowerCase().split(' ');
  const loose = LOOSE_ENDS.has(words[0] ?? '') || LOOSE_ENDS.has(words.at(-1) ?? '');
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  if (REMARKS.has(bare) || loose || letters <= SHORT) return { kind: 'text', text };
  return { kind: 'milestone', text, pieces: findPieces(text) };
}

/** The figures inside a wording that say by themselves what they are; a bare number or year is none. */
export function findPieces(text: string): Piece[] {
  const from = source(text);
  const found: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = startsWord(from, at) ? pieceAt(from, at) : null;
    if (piece) found.push(piece);
    at = piece ? at + piece.printed.length : at + 1;
  }
  return found;
}

function pieceAt(from: Source, at: number): Piece | null {
  const core = scanRequirement(from, at);
  const [value] = core?.readings ?? [];
  if (!core || core.refused || !value || !tells(value, from, at)) return null;
  return { value, printed: from.text.slice(at, core.end) };
}

function tells(value: Value, from: Source, at: number): boolean {
  if (value.kind === 'count' && comparatorOf(value) === undefined && ORDINALS.test(from.lower.slice(0, at)))
    return false;
  if (value.kind === 'composite') return true;
  if (value.kind !== 'count' && value.kind !== 'ratio') return true;
  if (comparatorOf(value) !== undefined || scanPhrase(LEAD_BOOK, from, at)) return true;
  return value.unit !== '' && /\d/.test(from.text.charAt(at)) && !match(BARE_YEAR, from.text, at);
}

function startsWord(from: Source, at: number): boolean {
  if (from.text[at] === ' ') return false;
  return (
    at === 0 || (!wordAt(from, at - 1) && !/[.,/:'’^°-]/.test(from.text.charAt(at - 1))) || !wordAt(from, at)
  );
}
