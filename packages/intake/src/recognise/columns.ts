import { fold } from './fold.ts';
import { heal } from './heal.ts';

/** What a column of a table of indicators holds. */
export type ColumnRole =
  | 'perspective'
  | 'objective'
  | 'indicator'
  | 'algorithm'
  | 'unit'
  | 'source'
  | 'weight'
  | 'baseline'
  | 'value'
  | 'target'
  | 'declared'
  | 'note';

/**
 * Headings as bodies write them, on folded text; the first that fits decides, so the narrow ones stand
 * before the wide ones ("target storico" before "target", "% di realizzazione" before "risultato").
 */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['weight', /\bpes ?[oi]\b|\bponderazione\b/],
  [
    'declared',
    /(?:%|\bpercentuale\b|\bgrado\b|\blivello\b|\bperc\.?|\btasso\b).{0,20}\b(?:realizzazion|raggiung|conseguiment|attuazion|completament|performance)|^(?:%|performance|punteggio|raggiungimento|grado)(?: \d{4})?$|\braggiungimento (?:in )?%|\braggiungimento (?:del )?target|\brealizzazione (?:in )?%/,
  ],
  [
    'baseline',
    /\bstoric[oi]\b|\bbaseline\b|\bvalore di partenza\b|\bvalore (?:iniziale|base)\b|\banno precedente\b|\briferimento\b.*\bvalore\b/,
  ],
  ['value', /\btarget (?:raggiunt|consegui|realizzat|ottenut)/],
  [
    'target',
    /\btarget\b|^attes[oi]\b|\b(?:risultat[oi]|valor[ei]) attes[oi]\b|\bvalore obiettivo\b|\bprevision[ei] al\b|\battes[oi] (?:al )?\d|\bvalore programmato\b/,
  ],
  [
    'value',
    /\bconsuntiv[oi]\b|\b(?:valor[ei]|risultat[oi]|dat[oi]|esit[oi]|misura)\b.{0,12}\b(?:ottenut|consegui|raggiunt|realizzat|rilevat|effettiv|final|misurat|accertat|aggiornat)|^(?:risultat[oi]|valor[ei]|misurazione|esito|raggiunto|ottenuto|conseguito|realizzato|rilevato)(?: (?:al |anno )?[\d/.]+)?$/,
  ],
  ['algorithm', /\balgoritm|\bformula\b|\bmodalita di (?:calcolo|misurazione)|\bmetodo di calcolo/],
  ['unit', /\bunita di misura\b|^u\.? ?m\.?$/],
  ['source', /\bfont[ei]\b/],
  ['note', /^not[ae]\b|\bosservazion|\bmotivazion|\bscostament/],
  ['indicator', /\bindicator[ei]\b|\bkpi\b|\bcosa misura\b/],
  ['perspective', /^prospettiva\b|^area strategica\b|^ambito strategico\b/],
  ['objective', /\bobiettiv[oi]\b|\bazion[ei]\b|\bprogett[oi]\b|\bintervent[oi]\b|\blinea\b/],
];

/** The role of a column by its heading; undefined when the heading says none. */
export function columnRole(heading: string): ColumnRole | undefined {
  const text = fold(heading);
  if (text === '' || text.length > 120) return undefined;
  const roleOf = (words: string) => HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
  return roleOf(text) ?? roleOf(heal(text));
}
