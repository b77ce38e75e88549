import { defaultMethodology } from '@traguardo/core/scoring';
import { openDocument } from '../open/open-document.ts';
import { type DocumentReading, readDocument } from '../recognise/read-document.ts';

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
