import { objectOf, type PdfFile, pdfString, reference } from './pdf-file.ts';
import type { LaidTable } from './table-layout.ts';

/**
 * Tells in the structure tree what the engine has no words for: cells that name their row become row headers
 * of the others, and each cell with a figure carries the id of the figure as its title (`/T`). Changes the
 * objects of `file`; throws where its tables are not `tables`, one for one and row for row.
 */
export function tellCells(file: PdfFile, tables: readonly LaidTable[]): void {
  const root = reference(objectOf(file, reference(file.trailer, 'Root')), 'StructTreeRoot');
  const found = tablesIn(file, root).map((rows, at) => (tables[at]?.held ? dropHolds(file, rows) : rows));
  if (found.length !== tables.length)
    throw new Error(`${found.length} tables in the PDF, ${tables.length} in the document`);
  const ids: (readonly [string, number])[] = [];
  for (const [at, rows] of found.entries()) {
    const laid = tables[at]?.rows ?? [];
    if (rows.length !== laid.length + 1)
      throw new Error(`table ${at + 1}: ${rows.length} rows in the PDF, ${laid.length + 1} in the document`);
    for (const [place, { heading, cells }] of laid.entries()) {
      const own = rows[place + 1]?.cells ?? [];
      if (own.length !== cells.length)
        throw new Error(
          `table ${at + 1}, row ${place + 1}: ${own.length} cells in the PDF, not ${cells.length}`,
        );
      const named = cells.findIndex(({ header }) => header === true && !heading);
      const id = `R${at}y${place}`;
      for (const [column, { figure }] of cells.entries()) {
        const number = own[column] ?? 0;
        let text = objectOf(file, number);
        if (column === named) {
          text = text
            .replace('/S /TD', `/S /TH\n  /ID (${id})`)
            .replace('/O /Table', '/O /Table\n    /Scope /Row');
          ids.push([id, number]);
        } else if (named >= 0) text = text.replace(/\/Headers \[/, `/Headers [(${id}) `);
        if (figure !== undefined)
          text = text.replace('/Type /StructElem', `/Type /StructElem\n  /T ${pdfString(figure)}`);
        file.objects.set(number, text);
      }
    }
  }
  if (ids.length > 0) file.objects.set(root, withIds(objectOf(file, root), ids));
}

/**
 * Gives each figure of the text its id as the title (`/T`) of the element it stands in. `runs` are the runs the
 * engine tags one by one, in order, with the id of those that are figures; where the PDF has not as many, none is
 * given an id: a wrong one would be worse. Changes the objects of `file`; true where the ids were given.
 */
export function tellRuns(file: PdfFile, runs: readonly (string | undefined)[]): boolean {
  const root = reference(objectOf(file, reference(file.trailer, 'Root')), 'StructTreeRoot');
  const found: number[] = [];
  const walk = (number: number) => {
    const text = file.objects.get(number) ?? '';
    const kind = kindOf(text);
    if ((kind === undefined && number !== root) || kind === 'Table' || kind === 'TOC' || kind === 'Note')
      return;
    if (kind === 'Strong') found.push(number);
    for (const kid of kidsOf(text)) walk(kid);
  };
  walk(root);
  if (found.length !== runs.length) return false;
  for (const [at, number] of found.entries()) {
    const figure = runs[at];
    if (figure === undefined) continue;
    const text = objectOf(file, number);
    file.objects.set(
      number,
      text.replace('/Type /StructElem', `/Type /StructElem\n  /T ${pdfString(figure)}`),
    );
  }
  return true;
}

/** A row of a table, and its cells in reading order, as object numbers. */
interface FoundRow {
  readonly row: number;
  readonly cells: readonly number[];
}

/**
 * Takes out the cells without width and text that held rows on one page, and the column they stood in: no reader
 * is to meet them.
 */
function dropHolds(file: PdfFile, rows: readonly FoundRow[]): readonly FoundRow[] {
  return rows.map(({ row, cells }) => {
    const last = cells.at(-1) ?? 0;
    const text = objectOf(file, last);
    if (/\/RowSpan \d+/.test(text) && text.includes('/K []')) {
      file.objects.delete(last);
      file.objects.set(row, objectOf(file, row).replace(` ${last} 0 R]`, ']'));
      return { row, cells: cells.slice(0, -1) };
    }
    const own = /\s*\/ColSpan (\d+)/.exec(text);
    const span = Number(own?.[1]) - 1;
    if (own) file.objects.set(last, text.replace(own[0], span > 1 ? `\n    /ColSpan ${span}` : ''));
    return { row, cells };
  });
}

/** Every row of every table. */
function tablesIn(file: PdfFile, root: number): readonly (readonly FoundRow[])[] {
  const tables: FoundRow[][] = [];
  const walk = (number: number) => {
    const text = file.objects.get(number) ?? '';
    const kind = kindOf(text);
    if (kind === undefined && number !== root) return;
    if (kind === 'Table') tables.push([]);
    if (kind === 'TR') {
      const cells = kidsOf(text).filter((kid) => /^T[HD]$/.test(kindOf(file.objects.get(kid) ?? '') ?? ''));
      tables.at(-1)?.push({ row: number, cells });
    } else for (const kid of kidsOf(text)) walk(kid);
  };
  walk(root);
  return tables;
}

const kindOf = (text: string): string | undefined =>
  text.includes('/Type /StructElem') ? /\/S \/(\w+)/.exec(text)?.[1] : undefined;

function kidsOf(text: string): readonly number[] {
  const at = text.indexOf('/K [');
  if (at < 0) return [];
  const kids = text.slice(at + 4, text.indexOf(']', at));
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** The tree of ids is one sorted list of names. */
function withIds(root: string, ids: readonly (readonly [string, number])[]): string {
  const tree = /\/IDTree <<\s*\/Names \[([\s\S]*?)\]/.exec(root);
  if (!tree) throw new Error('the PDF has no tree of ids');
  const all = [...(tree[1] ?? '').matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map(
    ([, id, number]) => [id ?? '', Number(number)] as const,
  );
  const sorted = [...all, ...ids].sort(([one], [other]) => (one < other ? -1 : 1));
  const names = sorted.map(([id, number]) => `(${id}) ${number} 0 R`).join(' ');
  return root.replace(tree[0], () => `/IDTree <<\n    /Names [${names}]`);
}

/**
 * Puts the caption into its table where the table goes over several pages: there the engine leaves both side by
 * side in one division. Changes the objects of `file`.
 */
export function joinCaptions(file: PdfFile): void {
  const kind = (number: number | undefined) =>
    number === undefined ? undefined : kindOf(file.objects.get(number) ?? '');
  for (const [number, text] of [...file.objects]) {
    const [caption, division, ...more] = kindOf(text) === 'Div' ? kidsOf(text) : [];
    if (kind(caption) !== 'Caption' || kind(division) !== 'Div' || more.length > 0) continue;
    if (caption === undefined || division === undefined) continue;
    const [table] = kidsOf(objectOf(file, division));
    if (table === undefined || kind(table) !== 'Table') continue;
    file.objects.set(number, text.replace(`${caption} 0 R`, ''));
    file.objects.set(caption, objectOf(file, caption).replace(/\/P \d+ 0 R/, `/P ${table} 0 R`));
    file.objects.set(table, objectOf(file, table).replace('/K [', `/K [${caption} 0 R `));
  }
}
