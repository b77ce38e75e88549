import { defaultMethodology } from '@traguardo/core/scoring';
import { openDocument } from '../open/open-document.ts';
import { type DocumentReading, readDocument } from '../recognise/read-document.ts';
import type { Described } from '../recognise/read-row.ts';

/** A text or a web page read as a document of its own. */
export function reading(text: string): DocumentReading {
  const name = text.startsWith('<') ? 'pagina.html' : 'documento.txt';
  const opened = openDocument(new TextEncoder().encode(text), name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return readDocument(opened.value, { methodology: defaultMethodology });
}

type Cells = readonly (readonly string[])[];

/** A table as a text file has it, its cells apart by tabs. */
export const tabs = (...rows: Cells) => rows.map((row) => row.join('\t')).join('\n');

/** A table as Markdown has it. */
export const pipes = (...rows: Cells) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The same, with the dashes under its heading. */
export const table = (heading: readonly string[], ...rows: (readonly string[])[]) =>
  pipes(
    heading,
    heading.map(() => '---'),
    ...rows,
  );

const said = (cell: Described | undefined) =>
  cell === undefined ? '-' : 'refused' in cell ? `${cell.refused}!` : (cell.value ?? cell.printed);

/** Each indicator as what it stands under, its name, target, value and declared result, and its other cells. */
export const indicatorsOf = (text: string) =>
  reading(text)
    .rows.filter(({ kind }) => kind === 'indicator')
    .map((row) =>
      [
        [row.perspective, row.strategic, row.objective, row.group].filter(Boolean).join(' > '),
        row.indicator,
        ...[said(row.target), said(row.value), row.declared?.printed ?? '-'],
        ...Object.entries(row.cells ?? {}).map(([label, cell]) => `${label}: ${said(cell)}`),
      ].join(' | '),
    );
