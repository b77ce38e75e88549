import { createHash } from 'node:crypto';
import type { CivilDate } from '@traguardo/core/kernel';
import { retentionEnd } from '@traguardo/core/transparency';
import { publicationYears } from '@traguardo/norms';
import { siteKinds, siteWords as words } from '@traguardo/texts/documents/site';
import { csvFiles } from '../data/csv.ts';
import { type DocumentData, dataOf, jsonOf } from '../data/document-data.ts';
import { slugOf, UniqueNames } from '../data/names.ts';
import { numbered } from '../data/numbered.ts';
import { printable } from '../data/printable.ts';
import { renderHtml } from '../html/render-html.ts';
import type { Table } from '../model/document.ts';
import { fileName } from './paths.ts';
import type { PublishedDocument, PublishedFile, SiteRequest } from './published.ts';
import { SiteError } from './site-error.ts';

/** A file in its place; without bytes, whoever publishes the section puts it there. */
export interface Placed {
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly bytes: Uint8Array | null;
}

/** A table with its page and its files. */
export interface TableEntry {
  readonly number: number;
  readonly table: Table;
  readonly page: string;
  readonly csv: Placed;
  readonly json: Placed;
}

/** A document in its place, with all that is told of it. */
export interface Entry {
  readonly of: PublishedDocument;
  /** Its folder, from the base: the code of the body, the kind, the year. */
  readonly folder: string;
  readonly page: string;
  readonly whole: Placed;
  readonly files: readonly Placed[];
  readonly tables: readonly TableEntry[];
  readonly data: Placed;
  readonly figures: Placed;
  readonly documentData: DocumentData;
  readonly modified: CivilDate;
  /** The last day it is owed to the public; null where no rule says so. */
  readonly ends: CivilDate | null;
  readonly archived: boolean;
}

const HTML = 'text/html';
const KINDS = Object.keys(siteKinds);

/** The documents public on the day, each in its place, the newest first within its kind. */
export function entriesOf({ documents, at }: SiteRequest, root: string): readonly Entry[] {
  const entries = documents
    .filter(({ published }) => published <= at)
    .map(cleaned)
    .map((one) => entryOf(one, at, `${root}/${folderOf(one)}`));
  const taken = new Set<string>();
  for (const { folder, of } of entries) {
    const message = `another has the address ${folder}: give each an edition`;
    if (taken.has(folder)) throw new SiteError('address-taken', message, of.document.title);
    taken.add(folder);
  }
  return entries.toSorted(
    ({ of: a }, { of: b }) =>
      KINDS.indexOf(a.document.kind) - KINDS.indexOf(b.document.kind) ||
      b.year - a.year ||
      compare(b.published, a.published) ||
      compare(a.edition ?? '', b.edition ?? ''),
  );
}

/** The bytes of a file apart from what is printed of it: they are no text. */
function cleaned(one: PublishedDocument): PublishedDocument {
  const { files, ...rest } = one;
  return {
    ...printable(rest),
    files: files.map(({ bytes, ...file }) => ({ ...printable(file), ...(bytes && { bytes }) })),
  };
}

function folderOf({ document: { kind }, year, edition }: PublishedDocument): string {
  const own = edition === undefined ? '' : slugOf(edition);
  return own === '' ? `${kind}/${year}` : `${kind}/${year}-${own}`;
}

function entryOf(of: PublishedDocument, at: CivilDate, folder: string): Entry {
  const { document } = of;
  if (document.state === 'draft') throw new SiteError('draft', 'a draft is not published', document.title);
  const names = new UniqueNames(['index.html', 'documento.html', 'dati']);
  const years = publicationYears(of.published);
  const ends = years === null ? (of.effectEnds ?? null) : retentionEnd(of, years);
  const data = dataOf(document);
  return {
    of,
    folder,
    page: `${folder}/index.html`,
    whole: made(`${folder}/documento.html`, words.webPage, HTML, encoded(renderHtml(document))),
    files: of.files.map((file) => given(file, folder, names)),
    ...tablesOf(of, data, `${folder}/dati`),
    documentData: data,
    modified: of.updated ?? of.published,
    ends,
    archived: ends !== null && at > ends,
  };
}

function given(file: PublishedFile, folder: string, names: UniqueNames): Placed {
  const { name, mediaType, byteSize, sha256, bytes } = file;
  const { stem, ending } = fileName(name, mediaType);
  const path = `${folder}/${uniqueFile(stem, ending, names)}`;
  const right = !bytes || (bytes.length === byteSize && digestOf(bytes) === sha256);
  if (!right) throw new SiteError('file-differs', 'its bytes are not those its hash was taken of', name);
  return { path, title: name, mediaType, byteSize, sha256, bytes: bytes ?? null };
}

/** The number of a second file of one name stands before its ending. */
function uniqueFile(stem: string, ending: string, names: UniqueNames): string {
  for (let next = 1; ; next += 1) {
    const name = `${stem}${next === 1 ? '' : `-${next}`}.${ending}`;
    if (names.take(name) === name) return name;
  }
}

function tablesOf({ document }: PublishedDocument, data: DocumentData, folder: string) {
  const csv = csvFiles(data);
  const own = numbered(document).tables;
  const tables = own.map(({ number, of: table }, index): TableEntry => {
    const file = csv[index];
    const part = data.tables[index];
    if (!file || !part) throw new RangeError(`table ${number} has no data`);
    const stem = `${folder}/${file.name.slice(0, -'.csv'.length)}`;
    const json = { ...data, figures: figuresIn(part), tables: [part] };
    return {
      number,
      table,
      page: `${stem}.html`,
      csv: made(`${stem}.csv`, table.caption, 'text/csv', encoded(file.text)),
      json: made(`${stem}.json`, table.caption, 'application/json', jsonOf(json)),
    };
  });
  const figures = csv.at(-1);
  const name = figures?.name ?? 'figures.csv';
  const whole = `${folder}/${new UniqueNames(csv.map((file) => stemOf(file.name))).take('tutto')}.json`;
  return {
    tables,
    data: made(whole, words.wholeData, 'application/json', jsonOf(data)),
    figures: made(`${folder}/${name}`, words.figuresData, 'text/csv', encoded(figures?.text ?? '')),
  };
}

const stemOf = (name: string) => name.slice(0, name.lastIndexOf('.'));

function figuresIn({ rows }: DocumentData['tables'][number]): DocumentData['figures'] {
  const all = rows.flatMap(({ cells }) => cells);
  return Object.fromEntries(
    all.flatMap(({ figure, text }) => (figure === undefined ? [] : [[figure, text]])),
  );
}

function made(path: string, title: string, mediaType: string, bytes: Uint8Array): Placed {
  return { path, title, mediaType, byteSize: bytes.length, sha256: digestOf(bytes), bytes };
}

/** The SHA-256 of bytes, in 64 small hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A text as UTF-8. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** By code units: the same order wherever it runs. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
