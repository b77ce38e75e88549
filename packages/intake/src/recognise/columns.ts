import { fold } from './fold.ts';
import { heal } from './heal.ts';
import { withoutMarks } from './without-marks.ts';

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
  ['weight', /\bpes ?[oi]\b|\bpesatura\b|\bponderazione\b/],
  [
    'declared',
    /(?:%|\bpercentuale\b|\bgrado\b|\blivello\b|\bperc\.?|\btasso\b).{0,20}\b(?:realizz(?:azion|\.|$)|ragg(?:iung|[. ]|$)|conseguiment|attuazion|completament|performance)|\bindice (?:di )?(?:realizzazion|raggiung|conseguiment|attuazion)|^performance (?:dell')?(?:indicatore|obiettivo)\b|^(?:consuntivo|risultat[oi]|esito)(?: (?:al )?[\d/.]+)? (?:performance|punteggio|raggiungimento)$|^(?:%|performance|punteggio|raggiungimento|grado)(?: \d{4})?$|\braggiungimento (?:in )?%|\braggiungimento (?:del )?target|\brealizzazione (?:in )?%|\braggiungimento (?:dell'|degli )?(?:obiettiv|indicator|risultat)|^% (?:ottenut|realizzat|conseguit|raggiunt|di risultato)/,
  ],
  [
    'baseline',
    /\bstoric[oi]\b|\bbase ?line\b|\b(?:valor[ei]|dat[oi]|situazione|livello|stato|punto|benchmark) (?:di partenza|inizial[ei]|base|precedent[ei])\b|\banno (?:precedente|base)\b|\briferimento\b.*\bvalore\b|\bvalore di riferimento\b/,
  ],
  [
    'value',
    /\b(?:target|traguard[oi]) (?:raggiunt|consegui|realizzat|ottenut|effettiv)|\btarget\b.{0,12}\ba consuntivo\b/,
  ],
  [
    'target',
    /\btarget\b|^traguard[oi](?: (?:al|anno|per il|previst[oi]|attes[oi]|finale|annuale|[\d/.]{1,10})){0,3}$|^met[ae](?: (?:al |anno )?[\d/.]+)?$|^(?:attes|previst|programmat|pianificat|rinegoziat|rimodulat)[oi]\b|\b(?:risultat[oi]|valor[ei]) attes[oi]\b|\bvalore obiettivo\b|\bprevision[ei] al\b|\battes[oi] (?:al )?\d|\bvalor[ei] (?:programmat|previst|pianificat|prefissat)[oi]\b|\bvalor[ei] da (?:raggiungere|conseguire|ottenere)\b|\brisultat[oi] (?:previst|programmat|prefissat)[oi]\b/,
  ],
  [
    'value',
    /\bconsuntiv[oi]\b|\b(?:valor[ei]|risultat[oi]|dat[oi]|esit[oi]|misura)\b.{0,12}\b(?:ottenut|consegui|raggiunt|realizzat|rilevat|effettiv|final|misurat|accertat|aggiornat|osservat|registrat|rendicontat|attual[ei] al)|\bvalore (?:dell')?indicatore\b|\bvalor[ei] real[ei]\b|^(?:rendicontazione|monitoraggio|verifica)(?: (?:finale|conclusiv[oa]|annuale))?(?: al)? (?:31[/.-]12(?:[/.-]20\d\d)?|20\d\d)$|^rendicontazione(?: finale)?$|^(?:risultat[oi]|valor[ei]|misurazione|esito|raggiunto|ottenuto|conseguito|realizzato|rilevato|osservato)(?: (?:al |anno )?[\d/.]+)?$/,
  ],
  [
    'algorithm',
    /\balgoritm|\bformula\b|\b(?:modalita|metodo|criteri[oi]|regola) di (?:calcolo|misurazione|misura)\b/,
  ],
  ['unit', /\bunita (?:di )?misura\b|^u\.? ?(?:di )?m\.?(?:isura)?$/],
  ['source', /\bfont[ei]\b/],
  ['note', /^not[ae]\b|\bosservazion|\bmotivazion|\bscostament/],
  ['indicator', /\bindicator[ei]\b|\bkpi\b|\bcosa misura\b|^metric(?:a|he)\b/],
  ['perspective', /^prospettiva\b|^(?:area|ambito|linea|asse|indirizzo|priorita) strategic[oa]\b/],
  ['objective', /\bobiettiv[oi]\b|\bazion[ei]\b|\bprogett[oi]\b|\bintervent[oi]\b|\blinea\b/],
];

/** The role of a column by its heading; undefined when the heading says none. */
export function columnRole(heading: string): ColumnRole | undefined {
  const text = fold(withoutMarks(heading));
  if (text === '' || text.length > 120 || BESIDE.test(text)) return undefined;
  const roleOf = (words: string) => HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
  return roleOf(text) ?? roleOf(heal(text)) ?? roleOf(timeless(text));
}

/** What a heading says only beside an indicator: alone, it may be of money, of a share or of a level. */
const BESIDE_INDICATOR: readonly (readonly [ColumnRole, RegExp])[] = [
  ['declared', /^perc(?:\.|entuale)?$/],
  [
    'target',
    /^prev(?:\.|ision[ei])?$|^standard(?: (?:garantit|attes|previst|minim)[oi]| di (?:qualita|riferimento|servizio))?$/,
  ],
  ['value', /^cons\.?$/],
];
/** A level's heading with a year is what is aimed at in that year, where it stands after the indicator. */
const OBJECTIVE_OF_YEAR = /^obiettivo (?:al |per il |anno )?(?:31[/.]12[/.])?20\d\d$/;

/** The roles of all columns: those that only their standing after an indicator tells included. */
export function columnRoles(labels: readonly string[]): readonly (ColumnRole | undefined)[] {
  const roles = labels.map(columnRole);
  const indicator = roles.indexOf('indicator');
  if (indicator === -1) return roles;
  const lacks = (role: ColumnRole) => role === 'value' || !roles.includes(role);
  return roles.map((role, column) => {
    if (column < indicator) return role;
    const text = fold(withoutMarks(labels[column] ?? ''));
    if (role === 'objective' && lacks('target') && OBJECTIVE_OF_YEAR.test(text)) return 'target';
    if (role !== undefined || text.length > 120) return role;
    return BESIDE_INDICATOR.find(([known, words]) => lacks(known) && words.test(timeless(text)))?.[0];
  });
}

/** A column beside that of the indicator or objective, which says of it something that has no role. */
const BESIDE =
  /^(?:cod(?:ice|\.)?|id|n\.?|n°|nr\.?|numero|tipo|tipologia|natura|categoria|dimensione|responsabile|referente|struttura|data|scadenza|termine|stato)(?: (?:di|del|dei|degli|dell'))?\s*(?:indicator[ei]|obiettiv[oi])\b|^(?:indicatore|obiettivo) (?:n\.?|n°|nr\.?|id|cod\.?|codice)$/;

/** A heading without the day or the year it is of: "Anno 2023 Risultato", "Esito al 31/12". */
function timeless(text: string): string {
  return text
    .replace(
      /\b(?:al |nel |dell'|anno |esercizio )*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:19|20)\d\d)\b/g,
      ' ',
    )
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
