import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { readCsv } from '../csv/read-csv.ts';
import {
  type Block,
  DocumentFault,
  type DocumentFormat,
  type DocumentRefusal,
  type HowToRead,
  LIMITS,
  type Limits,
  type SourceDocument,
  withBudget,
} from '../document/index.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { mainPart } from '../office/main-part.ts';
import { openPackage } from '../office/package.ts';
import { withLabelledLines } from '../recognise/labelled-lines.ts';
import { readText } from '../text/read-text.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { decode } from './decode.ts';
import { formatOf } from './format-of.ts';

/**
 * Reads a file of any known format into the neutral form. `name` serves only where the content does not
 * say what it is, and to tell when it lies.
 */
export function openDocument(
  bytes: Uint8Array,
  name: string,
  how: HowToRead = {},
): Outcome<SourceDocument, DocumentRefusal> {
  const most = (how.limits ?? LIMITS).fileBytes;
  if (bytes.length > most) {
    return refused({ code: 'too-large', params: { bytes: `${bytes.length}`, most: `${most}` } });
  }
  const kind = formatOf(bytes, name);
  if (!kind.ok) return kind;
  how.onProgress?.({ step: 'opening', done: 0, total: bytes.length });
  const { text, notices } = kind.value === 'packed' ? { text: '', notices: [] } : decode(bytes);
  const reader = { csv: readCsv, html: readHtml, text: readText };
  const read = kind.value === 'packed' ? readPacked(bytes, how) : reader[kind.value](text, how);
  if (!read.ok) return read;
  if (isTooWide(read.value.blocks, how.limits ?? LIMITS)) {
    return refused({ code: 'too-many-cells', params: {} });
  }
  return done({
    ...read.value,
    blocks: withLabelledLines(read.value.blocks),
    notices: [...notices, ...lie(name, read.value.format), ...read.value.notices],
  });
}

/** How many places a grid may have for each cell it may hold: one long row makes all others as wide. */
const PLACES_PER_CELL = 5;

function isTooWide(blocks: readonly Block[], { cells }: Limits): boolean {
  let places = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    let width = 0;
    for (const { cells } of block.rows) {
      const last = cells.at(-1);
      if (last) width = Math.max(width, last.column + last.columnSpan);
    }
    places += width * block.rows.length;
  }
  return places > cells * PLACES_PER_CELL;
}

/** A packed file is what its parts say, whatever its name. */
function readPacked(bytes: Uint8Array, how: HowToRead): Outcome<SourceDocument, DocumentRefusal> {
  return withBudget(how, (budget) => {
    const opened = openPackage(bytes, budget);
    const main = mainPart(opened, budget);
    if (main) return { docx: readDocx, xlsx: readXlsx }[main.kind](opened, main.part, budget);
    const isOpen = opened.names.has('mimetype') && opened.names.has('content.xml');
    if (isOpen) throw new DocumentFault('open-document');
    throw new DocumentFault(opened.names.has('[Content_Types].xml') ? 'other-office' : 'archive');
  });
}

const EXTENSIONS: Readonly<Record<DocumentFormat, readonly string[]>> = {
  docx: ['docx', 'docm'],
  xlsx: ['xlsx', 'xlsm'],
  csv: ['csv'],
  html: ['html', 'htm'],
  text: ['txt', 'md', 'tsv', 'text', 'markdown'],
};

function lie(name: string, format: DocumentFormat): SourceDocument['notices'] {
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1];
  if (extension === undefined || EXTENSIONS[format].includes(extension)) return [];
  return [{ code: 'extension-lies', params: { extension, format } }];
}
