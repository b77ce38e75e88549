import type { Above } from './above.ts';
import { withIndicators } from './card-indicators.ts';
import { nameCell, readCell } from './cell.ts';
import { type ColumnRole, columnRole } from './columns.ts';
import { isFigure } from './figure-cell.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank, lineOf } from './grid.ts';
import { heal } from './heal.ts';
import { namesObjective } from './objective-line.ts';
import type { Described, ReadRow, Taken, Unread } from './read-row.ts';
import { seen, withoutEnd } from './seen.ts';

/** What the rows of an objective's card are called; the first are its title. */
const TITLE =
  /^(?:titolo(?: (?:dell')?obiettivo)?|denominazione(?: (?:dell')?obiettivo)?|(?:descrizione sintetica )?obiettivo(?: (?:strategico|operativo|gestionale|specifico|individuale|di performance|esecutivo|di struttura))?(?: n\.? ?)?(?: ?[\d.]+)?)$/;
const LABEL =
  /^(?:codice\b.*|id obiettivo|n(?:umero|\.|°)? obiettivo|descrizione\b.*|finalita\b.*|(?:dirigente|responsabile|referente|titolare)\b.*|centro di (?:responsabilita|costo)\b.*|(?:unita organizzativa|struttura|settore|servizio|ufficio|area|direzione|ripartizione)(?: (?:responsabile|di riferimento|organizzativa|dirigenziale|di appartenenza|competente|strategica))?|(?:altre )?strutture coinvolte|(?:area|linea|ambito|asse|indirizzo|priorita) strategic[oa]\b.*|peso\b.*|pesatura\b.*|(?:risorse|personale|impegno)\b.*|(?:stakeholders?|portatori di interess[ei]|destinatari|beneficiari|utenti)\b.*|(?:arco temporale|durata|tempistic[ah]e?|periodo|cronoprogramma|scadenza|data (?:di )?(?:inizio|fine|avvio|conclusione)|tempi di)\b.*|(?:missione|programma|bilancio)\b.*|valore pubblico\b.*|(?:benefici|risultat[oi]|impatt[oi]) attes[oi]\b.*|azioni\b.*|attivita\b.*|fasi\b.*|modalita (?:di )?attuazion.*|priorita|tipologia(?: (?:di )?obiettivo)?|indicator[ei]\b.*|target\b.*|formula\b.*|unita di misura|baseline\b.*|valore (?:iniziale|atteso|di partenza)\b.*|fonte\b.*|note|criticita\b.*|dimensione\b.*)$/;

/** What a table has said so far of the card it is in. */
export interface Card {
  objective?: string;
  /** The label whose value may go on in the next row. */
  label?: string;
  /** True where the label stands alone, its value in the next row. */
  awaiting?: boolean;
}

function labelled(text: string): 'title' | 'label' | null {
  const said = withoutEnd(heal(fold(seen(text))), ' :*');
  if (said === '' || said.length > 80) return null;
  if (TITLE.test(said)) return 'title';
  return LABEL.test(said) ? 'label' : null;
}

/** "Responsabile: Dirigente del settore" in one cell; the label alone where nothing follows. */
function apart(text: string): readonly [string, string] | null {
  const colon = text.indexOf(':');
  const label = colon === -1 ? text : text.slice(0, colon);
  return labelled(label) ? [label.trim(), colon === -1 ? '' : text.slice(colon + 1).trim()] : null;
}

/** True where the row starts with the label of a card and says its value. */
export function isCardRow({ texts }: GridRow): boolean {
  const [first = '', ...rest] = texts.filter((text) => text !== '');
  const label = apart(first);
  if (label === null) return false;
  return rest.length > 1 ? !rest.every(isFigure) : rest.length === 1 || label[1] !== '';
}

/** A table of more rows is no card. */
const MOST_ROWS = 200;
/** What a glossary says as well. */
const WORDS_ONLY =
  /^(?:indicator|target|obiettiv|descrizione|baseline|performance|stakeholder|formula|valore|azion|titolo)/;
const GLOSSARY = /^(?:termine|termini|voce|parola|acronimo|sigla|definizione)\b/;

/** True where three rows or more are those of a card, and no fewer than a third of all; or those of an indicator. */
export function isCard(rows: readonly GridRow[]): boolean {
  if (rows.length > MOST_ROWS || GLOSSARY.test(fold(rows[0]?.texts[0] ?? ''))) return false;
  if (saysIndicator(rows)) return true;
  const known = new Set<string>();
  let said = 0;
  let sure = false;
  for (const row of rows) {
    if (isBlank(row) || isTitle(row)) continue;
    said += 1;
    if (!isCardRow(row)) continue;
    const [label = '', value = ''] = row.texts.filter((text) => text !== '').map(fold);
    // "Missione 1", "Missione 2": one label said twice.
    known.add(label.split(/[\s:]/)[0] ?? '');
    sure ||= !WORDS_ONLY.test(label) || isFigure(value);
  }
  return sure && known.size >= 3 && known.size * 3 >= said;
}

/**
 * True where each row is a label and what it says, the labels are those of an indicator, its target and its result,
 * and a figure or a date answers them: a glossary explains the same words.
 */
function saysIndicator(rows: readonly GridRow[]): boolean {
  const pairs = rows.filter((row) => !isBlank(row)).map(({ texts }) => texts.filter((text) => text !== ''));
  if (pairs.length > MOST_SAYINGS || pairs.some(({ length }) => length > 2)) return false;
  const roles = pairs.map(([label = '', said]) => (said === undefined ? undefined : columnRole(label)));
  const has = (role: ColumnRole) => roles.includes(role);
  if (!has('indicator') || !has('target') || !(has('value') || has('declared'))) return false;
  const known = roles.filter((role, at) => role !== undefined || labelled(pairs[at]?.[0] ?? '') !== null);
  return (
    known.length * 2 > pairs.length &&
    pairs.every(([label = '']) => !isFigure(label)) &&
    measured(pairs, roles)
  );
}

/** No indicator is told in more rows. */
const MOST_SAYINGS = 40;

/** A target or a result holds a digit, and not among more words than a figure or a date has. */
function measured(
  pairs: readonly (readonly string[])[],
  roles: readonly (ColumnRole | undefined)[],
): boolean {
  return pairs.some(([, said = ''], at) => {
    const role = roles[at];
    return (role === 'target' || role === 'value') && /\d/.test(said) && said.length <= LONGEST_ANSWER;
  });
}

const LONGEST_ANSWER = 40;

/** Reads the card of an objective, a row of the table for each thing it says; null where it is none. */
export function takeCard(
  rows: readonly GridRow[],
  { section, objective, cycle }: Above,
): (Taken & { card: Card }) | null {
  if (!isCard(rows)) return null;
  const card: Card = { ...(objective !== undefined && { objective }) };
  const taken: ReadRow[] = [];
  const unread: Unread[] = [];
  let headings = 0;
  for (const row of rows) {
    if (isBlank(row)) headings += 1;
    else {
      const data = cardRow(row, card, section);
      if (data === 'heading') headings += 1;
      else if (data) taken.push(data);
      else unread.push({ place: row.place, text: lineOf(row) });
    }
  }
  return { kind: 'objective', rows: withIndicators(taken, cycle), headings, unread, card };
}

/** A line over the next rows: bold, in capitals, or as wide as the table. */
function standsOut({ spans, strong }: GridRow, text: string): boolean {
  return strong || (spans[0] ?? 1) > 1 || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase());
}

/** "OBIETTIVO OPERATIVO 3.2 – Semplificare le gare" over the rows of its card. */
function isTitle(row: GridRow): boolean {
  const [first = '', ...rest] = row.texts.filter((text) => text !== '');
  return rest.length === 0 && !apart(first) && namesObjective(first) && standsOut(row, first);
}

/** One row of a card; "heading" where it only names what the next says, null where it cannot be told. */
export function cardRow(row: GridRow, card: Card, section: string): ReadRow | 'heading' | null {
  const said = row.texts.filter((text) => text !== '');
  const [first = '', ...rest] = said;
  const cells: Record<string, Described> = {};
  const columns: string[] = [];
  const copies = new Map<string, number>();
  const put = (label: string, text: string) => {
    // Counted, not looked for: under one label there may be a cell for each column of a wide table.
    let copy = copies.get(label) ?? 1;
    let name = label;
    for (; name in cells; copy += 1) name = `${label} (${copy + 1})`;
    copies.set(label, copy);
    columns.push(name);
    const title = labelled(label) === 'title';
    cells[name] = title || /^(?:codice|id|n)\b/.test(fold(label)) ? nameCell(text) : readCell(text);
    if (title && name === label) card.objective = text;
  };
  let label = card.label;
  const awaiting = card.awaiting === true;
  card.awaiting = false;
  if (isTitle(row)) {
    card.objective = first;
    delete card.label;
    return 'heading';
  }
  if (!awaiting && rest.length === 0 && !apart(first) && first.length <= 80 && standsOut(row, first)) {
    card.label = first;
    return 'heading';
  }
  if (row.texts[0] === '' || (rest.length === 0 && !apart(first))) {
    // Under a label that spreads over several rows, or under one that stands alone.
    if (label === undefined) return null;
    for (const text of said) put(label, text);
  } else {
    const known = apart(first);
    if (!known && first.length > 80) return null;
    label = known?.[0] ?? first;
    card.label = label;
    if (rest.length === 0 && known?.[1] === '') {
      card.awaiting = true;
      return 'heading';
    }
    if (known && known[1] !== '') put(label, known[1]);
    const pairs =
      said.length > 2 && said.length % 2 === 0 && said.every((text, at) => at % 2 === 1 || labelled(text));
    for (const [at, text] of rest.entries()) {
      const inside = text.includes(':') && rest.length > 1 ? apart(text) : null;
      if (pairs && at % 2 === 1) label = text;
      else if (inside && inside[1] !== '') put(...inside);
      else put(label, text);
    }
  }
  if (Object.keys(cells).length === 0) return null;
  // Two cards beside each other, whose rows are of both: of neither alone.
  if (said.length > 2 && said.filter((text, at) => at % 2 === 0 && labelled(text) === 'title').length > 1) {
    delete card.objective;
  }
  const { objective } = card;
  return {
    kind: 'objective',
    place: row.place,
    section,
    ...(objective !== undefined && { objective }),
    ...(columns[0] !== undefined && { label: columns[0] }),
    columns,
    cells,
  };
}
