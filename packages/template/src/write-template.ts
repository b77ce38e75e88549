import type { DraftCycle, DraftDossier } from '@traguardo/core/plan';
import { templateWords } from '@traguardo/texts/template';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { type Column, HELP, LISTS, type Part, type PartName, partsOf } from './parts.ts';
import type { SheetRow, TemplateRows } from './sheet-row.ts';
import { rowsOf } from './to-rows.ts';

export { type LeftOut, leftOutOf };

/** Adapter: loaded when the first template is asked for. */
const library = () => import('@cj-tech-master/excelts');
type Workbook = InstanceType<Awaited<ReturnType<typeof library>>['Workbook']>;
type Worksheet = ReturnType<Workbook['addWorksheet']>;

/** Rows under the headings that bear lists and checks: a plan has a few hundred indicators. */
const PREPARED = 1000;
const DARK = 'FF17324D';
const PALE = 'FFE6EEF7';

/** The years that a template may be of: the year before and the two after are years of the calendar too. */
export function isTemplateYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1902 && year <= 2188;
}

/** A template to fill in for that year, empty. Lists, checks and hints stand in its cells. */
export function emptyTemplate(year: number): Promise<Uint8Array> {
  const rows = Object.fromEntries(partsOf(year).map(({ name }) => [name, []])) as unknown as TemplateRows;
  return templateOf(year, { ...rows, body: [{ year: `${year}`, last: `${year + 2}` }] });
}

/** The template with what it can carry of a cycle. */
export function filledTemplate(draft: DraftDossier, cycle: DraftCycle): Promise<Uint8Array> {
  return templateOf(cycle.year, rowsOf(draft, cycle));
}

/** The template with these rows in its sheets. */
export async function templateOf(year: number, rows: TemplateRows): Promise<Uint8Array> {
  const { Workbook } = await library();
  const workbook = new Workbook();
  const day = new Date(Date.UTC(year, 0, 1));
  workbook.created = day;
  workbook.modified = day;
  const parts = partsOf(year);
  help(workbook.addWorksheet(HELP));
  const lists = listsOf(parts);
  for (const part of parts) {
    const sheet = workbook.addWorksheet(part.sheet);
    if (part.name === 'body') bodySheet(sheet, part, rows.body[0] ?? {}, lists);
    else partSheet(sheet, part, rows, parts, lists);
  }
  const hidden = workbook.addWorksheet(LISTS, { state: 'hidden' });
  for (const { column, words } of lists.values())
    for (const [index, word] of words.entries()) hidden.getCell(index + 1, column).value = word;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function help(sheet: Worksheet): void {
  sheet.getColumn(1).width = 110;
  for (const [index, line] of templateWords.instructions.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.font = { bold: index === 0, size: index === 0 ? 14 : 11 };
  }
}

/** The words of each column with a choice, in a column of the hidden sheet. */
type Lists = ReadonlyMap<Column, { readonly column: number; readonly words: readonly string[] }>;

function listsOf(parts: readonly Part[]): Lists {
  const lists = new Map<Column, { column: number; words: readonly string[] }>();
  for (const column of parts.flatMap(({ columns }) => columns)) {
    if (column.kind.is === 'choice')
      lists.set(column, { column: lists.size + 1, words: Object.values(column.kind.words) });
  }
  return lists;
}

function bodySheet(sheet: Worksheet, part: Part, row: SheetRow, lists: Lists): void {
  headings(sheet, templateWords.fields, [34, 60, 60]);
  for (const [index, column] of part.columns.entries()) {
    const at = index + 2;
    sheet.getCell(at, 1).value = marked(column);
    sheet.getCell(at, 3).value = column.hint ?? null;
    put(sheet, at, 2, column, row[column.key]);
    const rule = ruleOf(column, lists, []);
    if (rule) sheet.getCell(at, 2).dataValidation = rule;
  }
}

function partSheet(
  sheet: Worksheet,
  part: Part,
  all: TemplateRows,
  parts: readonly Part[],
  lists: Lists,
): void {
  headings(
    sheet,
    part.columns.map(marked),
    part.columns.map(({ width }) => width),
  );
  const rows = all[part.name];
  for (const [index, row] of rows.entries()) {
    for (const [at, column] of part.columns.entries()) put(sheet, index + 2, at + 1, column, row[column.key]);
  }
  for (const [at, column] of part.columns.entries()) {
    const letter = letterOf(at + 1);
    if (column.hint) sheet.getCell(1, at + 1).note = column.hint;
    if (column.kind.is === 'check') sums(sheet, at + 1, all, parts);
    const rule = ruleOf(column, lists, parts);
    if (rule) sheet.dataValidations.add(`${letter}2:${letter}${PREPARED}`, rule);
    if (isText(column))
      for (let row = rows.length + 2; row <= PREPARED; row += 1) sheet.getCell(row, at + 1).numFmt = '@';
  }
}

function headings(sheet: Worksheet, texts: readonly string[], widths: readonly number[]): void {
  for (const [index, text] of texts.entries()) {
    const cell = sheet.getCell(1, index + 1);
    cell.value = text;
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: DARK } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    sheet.getColumn(index + 1).width = widths[index] ?? 12;
  }
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 1 }];
}

function marked({ heading, required }: Column): string {
  return required ? `${heading} *` : heading;
}

/** What is printed stays text, so that "95%" and "1.284" are read as they were typed. */
function isText({ kind }: Column): boolean {
  return kind.is !== 'weight' && kind.is !== 'date' && kind.is !== 'year' && kind.is !== 'check';
}

function put(sheet: Worksheet, row: number, at: number, column: Column, text: string | undefined): void {
  const cell = sheet.getCell(row, at);
  const { kind } = column;
  if (isText(column)) cell.numFmt = '@';
  if (kind.is === 'words' || kind.is === 'value') cell.alignment = { wrapText: true, vertical: 'top' };
  if (kind.is === 'date') cell.numFmt = 'dd/mm/yyyy';
  if (text === undefined) return;
  if (kind.is === 'weight' || kind.is === 'year') cell.value = Number(text);
  else if (kind.is === 'date') cell.value = new Date(`${text}T00:00:00Z`);
  else if (kind.is === 'choice') cell.value = kind.words[text] ?? text;
  else if (kind.is === 'choices')
    cell.value = text
      .split('; ')
      .map((code) => kind.words[code] ?? code)
      .join('; ');
  // A spreadsheet takes _x0041_ for a character: the mark itself is written as one.
  else cell.value = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

type Rule = Parameters<Worksheet['dataValidations']['add']>[1];

/** The list or the limit of a column, with what it says to whoever types something else. */
function ruleOf(column: Column, lists: Lists, parts: readonly Part[]): Rule | null {
  const { kind } = column;
  const told = { showErrorMessage: true, errorTitle: column.heading, allowBlank: true } as const;
  switch (kind.is) {
    case 'choice': {
      const list = lists.get(column);
      const letter = letterOf(list?.column ?? 1);
      const formula = `${LISTS}!$${letter}$1:$${letter}$${list?.words.length ?? 1}`;
      return { ...told, type: 'list', formulae: [formula], error: templateWords.refused.choice };
    }
    case 'refers': {
      const sheet = parts.find(({ name }) => name === kind.to)?.sheet ?? '';
      const formula = `'${sheet}'!$A$2:$A$${PREPARED}`;
      return { ...told, type: 'list', formulae: [formula], error: templateWords.refused.reference(sheet) };
    }
    case 'weight':
      return {
        ...told,
        type: 'decimal',
        operator: 'between',
        formulae: [0, 100],
        error: templateWords.refused.weight,
      };
    case 'year':
      return {
        ...told,
        type: 'whole',
        operator: 'between',
        formulae: [1901, 2190],
        error: templateWords.refused.year,
      };
    case 'date':
      return {
        ...told,
        type: 'date',
        operator: 'greaterThan',
        formulae: [new Date(Date.UTC(1901, 0, 1))],
        error: templateWords.refused.date,
      };
    default:
      return null;
  }
}

/** Beside each objective, what its weights come to where they are not 100. */
function sums(sheet: Worksheet, at: number, all: TemplateRows, parts: readonly Part[]): void {
  const range = (name: PartName, key: string) => {
    const part = parts.find((one) => one.name === name);
    const letter = letterOf((part?.columns.findIndex((column) => column.key === key) ?? 0) + 1);
    return `'${part?.sheet ?? ''}'!$${letter}$2:$${letter}$${PREPARED}`;
  };
  const below = `SUMIF(${range('objectives', 'parent')},A#,${range('objectives', 'weight')})`;
  const own = `SUMIF(${range('indicators', 'node')},A#,${range('indicators', 'weight')})`;
  const fits = (sum: string) => `OR(${sum}=0,ROUND(${sum},2)=100)`;
  const formula = `IF(A#="","",IF(AND(${fits(below)},${fits(own)}),"","${templateWords.wrongWeights}"&ROUND(IF(${fits(below)},${own},${below}),2)))`;
  const sumOf = (rows: readonly SheetRow[], key: string, id: string) =>
    Math.round(
      rows.filter((row) => row[key] === id).reduce((sum, { weight = '0' }) => sum + Number(weight), 0) * 100,
    ) / 100;
  for (let row = 2; row <= PREPARED; row += 1) {
    const id = all.objectives[row - 2]?.id;
    const wrong = [sumOf(all.objectives, 'parent', id ?? ''), sumOf(all.indicators, 'node', id ?? '')].find(
      (sum) => sum !== 0 && sum !== 100,
    );
    const result = id === undefined || wrong === undefined ? '' : `${templateWords.wrongWeights}${wrong}`;
    sheet.getCell(row, at).value = { formula: formula.replaceAll('#', `${row}`), result };
    sheet.getCell(row, at).font = { italic: true };
    sheet.getCell(row, at).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: PALE } };
  }
}

function letterOf(column: number): string {
  return column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
