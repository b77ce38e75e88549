import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { readCsv } from '../csv/read-csv.ts';
import {
  DocumentFault,
  type DocumentFormat,
  type DocumentRefusal,
  type HowToRead,
  LIMITS,
  type SourceDocument,
  withBudget,
} from '../document/index.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
import { mainPart } from '../office/main-part.ts';
import { openPackage } from '../office/package.ts';
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
  return done({
    ...read.value,
    notices: [...notices, ...lie(name, read.value.format), ...read.value.notices],
  });
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
