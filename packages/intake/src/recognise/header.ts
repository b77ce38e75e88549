import { read } from '@traguardo/core/value';
import { isCard, isCardRow } from './card.ts';
import { type ColumnRole, columnRole, columnRoles } from './columns.ts';
import { isFigure, isYear } from './figure-cell.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank } from './grid.ts';
import { spread } from './labels.ts';
import { settled } from './settle.ts';
import { withoutMarks } from './without-marks.ts';

/** The heading of a table of indicators: the role and the words of each column. */
export interface Header {
  /** How many rows it takes. */
  readonly rows: number;
  readonly labels: readonly string[];
  readonly roles: readonly (ColumnRole | undefined)[];
  /** The weight beside the objective is the objective's. */
  readonly weighsObjective?: boolean;
  /** The columns whose targets are those of a scale. */
  readonly bands?: readonly number[];
  /** The percentage declared is the objective's, whose rows are several. */
  readonly declaresObjective?: boolean;
  /** The rows whose percentage declared is that of the rows below as well. */
  readonly shared?: ReadonlySet<GridRow>;
  /** Where the row over the heading names the objective of the rows below it. */
  readonly objective?: string;
  /** Where the heading row itself names the perspective of the rows below it. */
  readonly perspective?: string;
}

/** The heading that starts at this row, of one or two rows and what parts them; null where no heading of indicators stands. */
export function headerAt(rows: readonly GridRow[], at: number): Header | null {
  const objective = objectiveOver(rows[at]);
  const below = objective === null ? null : namesAt(rows, at + 1);
  return objective !== null && below ? { ...below, rows: below.rows + 1, objective } : namesAt(rows, at);
}

/** "Obiettivo specifico | Migliorare la qualità dell'aria", and nothing else: the objective; null where it is none. */
function objectiveOver(row: GridRow | undefined): string | null {
  const [label = '', title = '', ...others] = row?.texts.filter((text) => text !== '') ?? [];
  if (row?.texts[0] === '' || others.length > 0 || !OBJECTIVE.test(fold(label))) return null;
  const words = fold(title).split(' ');
  const says = VERB.test(words[0] ?? '') || columnRole(title) === undefined;
  if (words.length < 3 || !says || /\b20\d\d$/.test(title)) return null;
  return /\d/.test(label) ? `${label}: ${title}` : title;
}

const OBJECTIVE =
  /^obiettivo(?: (?:strategico|operativo|gestionale|specifico|generale|annuale|triennale|di performance))?(?: n[.°]?)?(?: ?[\d.]{1,8})?:?$/;
/** What is to be done. */
const VERB = /^[a-z]{2,}[aei]re$/;

/** The heading of one or two rows that starts at this one; null where none does. */
function namesAt(rows: readonly GridRow[], at: number): Header | null {
  const first = rows[at];
  // Quick to see, and true of nearly every row: a heading holds no figure.
  if (!first || first.texts.some((text) => /\d/.test(text) && isFigure(text))) return null;
  const single = headerOf(1, first.texts);
  // Markdown rules a line under the first row, whatever goes on below it.
  const rule = rows[at + 1];
  const below = rule && isBlank(rule) && namesPeriods(first) ? at + 2 : at + 1;
  const second = rows[below];
  if (second && !isTitle(first) && spreads(first, second) && !holdsFigures(first) && !holdsFigures(second)) {
    const over = spread(first, second);
    const double = headerOf(
      below - at + 1,
      second.texts.map((text, column) => [over[column], text].filter(Boolean).join(' ')),
    );
    // A row that begins with a blank names only the columns the first leaves to it.
    const alone = second.texts[0] === '' ? null : headerOf(1, second.texts);
    const most = Math.max(...[single, alone].map((header) => (header ? weigh(header) : 0)));
    if (double && weigh(double) >= most + (isUnder(first, second) ? 0 : 1)) return double;
  }
  return single;
}

/**
 * The headings of a table of indicators by the row at which they start. Under rows of its own or under a heading that
 * goes on (`inherited`) only what is sure to be one counts: a row may be about indicators and targets itself.
 */
export function headingsIn(rows: readonly GridRow[], inherited: Header | null): ReadonlyMap<number, Header> {
  const found = new Map<number, Header>();
  const cards = isCard(rows);
  const start = cards ? namesAt : headerAt;
  let last = inherited;
  let top = inherited === null;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || isBlank(row)) continue;
    const header = start(rows, at);
    if (header && (top || isSure(rows.slice(at, at + header.rows), header, last))) {
      found.set(at, header);
      last = header;
      top = false;
      at += header.rows - 1;
    } else if (cards && isCardRow(row)) top = true;
    else if (row.texts.filter((text) => text !== '').length * 2 > row.texts.length) top = false;
  }
  return found;
}

/** True for a heading said again, one in bold, or one most of whose cells say what columns hold. */
function isSure(rows: readonly GridRow[], { labels }: Header, last: Header | null): boolean {
  if (rows.some(holdsFigures)) return false;
  if (last && labels.every((label, column) => label === last.labels[column])) return true;
  if (rows.every(({ strong }) => strong)) return true;
  const said = labels.filter((label) => label !== '');
  const telling = said.filter((label) => columnRole(label) !== undefined || isShortName(label));
  return telling.length * 2 > said.length;
}

/** "Codice", "Responsabile": a column with no part in the figures. */
function isShortName(label: string): boolean {
  const text = fold(label);
  return text.split(' ').length <= 3 && NO_NAME.test(text);
}

/** A register of risks measures what is done against them: its rows are risks. */
const RISKS =
  /^(?:(?:descrizione|catalogo|identificazione|elenco|possibil[ei]|tipologia|registro) (?:d(?:el|ei|egli|i) )?)?(?:event[oi] (?:rischios[oi]|a rischio|di rischio)|risch[io]o?\b|fattor[ei] (?:di rischio|abilitant[ei]))/;

function headerOf(rows: number, printed: readonly string[]): Header | null {
  const header = plainHeaderOf(rows, printed.map(withoutMarks));
  return header && { ...header, labels: printed };
}

function plainHeaderOf(rows: number, labels: readonly string[]): Header | null {
  if (labels.some((label) => RISKS.test(fold(label)))) return null;
  const roles = named(withoutKinds(columnRoles(labels), labels), labels);
  const has = (role: ColumnRole) => roles.includes(role);
  const figures = [has('value'), has('target'), has('declared')].filter(Boolean).length;
  const said =
    has('indicator') || has('perspective') || has('objective') || labels[0] === '' || isNamed(roles, labels);
  const about = has('algorithm') || has('unit') || has('source') || has('weight') || has('baseline');
  const years = labels.filter((label) => /^(?:(?:anno|valore) )?20\d\d$/.test(fold(label))).length > 1;
  const enough =
    figures > 1 ||
    (has('target') && has('baseline')) ||
    (has('indicator') && (has('target') || (figures > 0 && about) || (years && about)));
  if (!enough) return null;
  if (!said) return null;
  // "Prospettiva | SVILUPPO DELLE IMPRESE | Valore | Target": the second cell is what it is called.
  if (titlesPerspective(roles, labels)) {
    const shape: (ColumnRole | undefined)[] = ['objective', 'indicator', ...roles.slice(2)];
    return { rows, labels, roles: settled(shape, labels), perspective: labels[1] ?? '' };
  }
  return { rows, labels, roles: settled(has('indicator') ? roles : withIndicator(roles, labels), labels) };
}

/**
 * True where the second cell is the title of the perspective that the first announces: nothing else is called
 * objective or indicator, and the words are no name of a column ("Ambito strategico | Responsabile").
 */
function titlesPerspective(roles: readonly (ColumnRole | undefined)[], labels: readonly string[]): boolean {
  const [first = '', second = ''] = labels;
  if (roles[0] !== 'perspective' || roles[1] !== undefined || second === '') return false;
  if (roles.includes('indicator') || roles.includes('objective')) return false;
  return fold(first).startsWith('prospettiva') || !isShortName(second);
}

/** Money that is planned and spent is no result with its target. */
const MONEY =
  /\bprevision|\bpreventiv|\bbudget\b|\bimport[oi]\b|\bspes[ae]\b|\bentrat[ae]\b|\bcost[oi]\b|\bquota\b/;
const THING = /^(?:titolo|denominazione|descrizione|nome|attivita|prodott[oi]|output|salute|ambito|area)\b/;

/** True where the first column names things and others say where they start from or get to, and what is aimed at. */
function isNamed(roles: readonly (ColumnRole | undefined)[], labels: readonly string[]): boolean {
  const folded = labels.map(fold);
  return (
    roles.includes('target') &&
    (roles.includes('value') || roles.includes('baseline')) &&
    !folded.some((label) => MONEY.test(label)) &&
    folded.some((label, column) => roles[column] === undefined && THING.test(label))
  );
}

/** "Milestone/Target" beside a column of targets says which of the two a row is. */
function withoutKinds(
  roles: readonly (ColumnRole | undefined)[],
  labels: readonly string[],
): readonly (ColumnRole | undefined)[] {
  const kinds = labels.map((label) => EITHER.test(fold(label)));
  const aimed = roles.some((role, column) => role === 'target' && !kinds[column]);
  return aimed ? roles.map((role, column) => (kinds[column] ? undefined : role)) : roles;
}

const EITHER = /^(?:milestones? ?(?:\/|-|e|o) ?targets?|targets? ?(?:\/|-|e|o) ?milestones?)$/;

/** Beside a formula, the title or the description is what the indicator is called. */
function named(
  roles: readonly (ColumnRole | undefined)[],
  labels: readonly string[],
): readonly (ColumnRole | undefined)[] {
  if (roles.includes('indicator') || !roles.includes('algorithm')) return roles;
  const at = labels.findIndex((label, column) => !roles[column] && TITLE.test(fold(label)));
  return roles.map((role, column) => (column === at ? 'indicator' : role));
}

const TITLE = /^(?:(?:titolo|denominazione|descrizione|nome)\b|(?:misura|parametro|grandezza)$)/;

/** A column that says when, who or of what kind: never the name of an indicator. */
const NO_NAME =
  /^(?:cod(?:ice|\.)?|id|n\.?|n°|nr\.?|numero|tipo(?:logia)?|dimensione|responsabil[ei]|referent[ei]|dirigent[ei]|struttur[ae]|uffici[oi]?|settor[ei]|serviz[io]+|are[ae]|unita organizzativa|stakeholders?|destinatari|scadenza|termin[ei]|temp[io]|data|periodo|anno|fas[ei]|soglia|minimo|massimo|situazione|stato|dato|milestones?|m\/t|targets? ?(?:\/|-|e|o) ?milestones?)\b/;

/**
 * Where no column is called indicator, it is the last one before the figures that may be a name: no weight, unit,
 * person or date.
 */
function withIndicator(
  roles: readonly (ColumnRole | undefined)[],
  labels: readonly string[],
): (ColumnRole | undefined)[] {
  const first = roles.findIndex((role) => role === 'value' || role === 'target' || role === 'declared');
  const may = roles.map((role, column) => {
    const label = fold(labels[column] ?? '');
    return role === 'objective' || (role === undefined && (label === '' || !NO_NAME.test(label)));
  });
  const named = may.lastIndexOf(true, Math.max(first - 1, 0));
  const at = named === -1 ? Math.max(first - 1, 0) : named;
  return roles.map((role, column) => (column === at ? 'indicator' : role));
}

/** One cell over the whole table: what the rows below are about, and no half of their heading. */
function isTitle({ texts, spans }: GridRow): boolean {
  return texts.length > 1 && spans[0] === texts.length && texts[0] !== '';
}

/** True where the row below names columns that this one spreads over, or leaves blank in a file without spans. */
function spreads(first: GridRow, { texts }: GridRow): boolean {
  if (first.spans.some((span) => span > 1) || namesPeriods(first)) return true;
  const added = texts.filter((text, column) => text !== '' && first.texts[column] === '');
  return added.length > 0 && added.every((text) => isYear(text) || columnRole(text) !== undefined);
}

/** True where all that the row below says are years, or stands under cells that spread over several columns. */
function isUnder(first: GridRow, { texts }: GridRow): boolean {
  if (namesPeriods(first)) return true;
  const covered = first.texts.flatMap((_, column) => {
    const span = first.spans[column] ?? 1;
    return span > 1 ? Array.from({ length: span }, (__, next) => column + next) : [];
  });
  return texts.every((text, column) => text === '' || isYear(text) || covered.includes(column));
}

/** "2023 | 2024", "Anno 2023 | Anno 2024", each over some of the columns, and nothing else. */
function namesPeriods({ texts }: GridRow): boolean {
  const said = texts.filter((text) => text !== '');
  return said.length > 1 && said.every((text) => /^(?:anno |esercizio )?20\d\d$/.test(fold(text)));
}

function weigh({ roles }: Header): number {
  return new Set(roles.filter((role) => role !== undefined)).size;
}

/** True where some cell reads as a figure, a date or an answer: the row is no heading. */
function holdsFigures({ texts }: GridRow): boolean {
  return texts.some((text) => {
    if (text === '' || text.length > 60 || /^(?:19|20)\d\d$/.test(text)) return false;
    if (isFigure(text)) return true;
    const reading = read(text);
    return reading.ok && (reading.value.kind === 'date' || reading.value.kind === 'yes-no');
  });
}
