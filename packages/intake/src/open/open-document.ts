import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { readCsv } from '../csv/read-csv.ts';
import {
  type DocumentFormat,
  type DocumentRefusal,
  LIMITS,
  type Limits,
  type SourceDocument,
} from '../document/index.ts';
import { readDocx } from '../docx/read-docx.ts';
import { readHtml } from '../html/read-html.ts';
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
  limits: Limits = LIMITS,
): Outcome<SourceDocument, DocumentRefusal> {
  if (bytes.length > limits.fileBytes) {
    return refused({ code: 'too-large', params: { bytes: `${bytes.length}`, most: `${limits.fileBytes}` } });
  }
  const kind = formatOf(bytes, name);
  if (!kind.ok) return kind;
  if (kind.value === 'packed') return openPacked(bytes, name, limits);
  const { text, notices } = decode(bytes);
  const reader = { csv: readCsv, html: readHtml, text: readText }[kind.value];
  const read = reader(text, limits);
  if (!read.ok) return read;
  return done({
    ...read.value,
    notices: [...notices, ...lie(name, read.value.format), ...read.value.notices],
  });
}

/** A packed file is what its parts say, whatever its name. */
function openPacked(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): Outcome<SourceDocument, DocumentRefusal> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  const { names } = opened.value;
  const reader = names.has('word/document.xml') ? readDocx : names.has('xl/workbook.xml') ? readXlsx : null;
  if (!reader) {
    return refused({
      code: names.has('mimetype') && names.has('content.xml') ? 'open-document' : 'archive',
      params: {},
    });
  }
  const read = reader(bytes, limits);
  if (!read.ok) return read;
  return done({ ...read.value, notices: [...lie(name, read.value.format), ...read.value.notices] });
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
