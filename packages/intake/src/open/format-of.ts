import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { DocumentFormat, DocumentRefusal } from '../document/index.ts';

const starts = (bytes: Uint8Array, mark: readonly number[], at = 0) =>
  mark.every((byte, index) => bytes[at + index] === byte);

/** Marks at the start of files we know and do not read, with what they are. */
const UNREADABLE: readonly { readonly mark: readonly number[]; readonly code: DocumentRefusal['code'] }[] = [
  { mark: [0x25, 0x50, 0x44, 0x46], code: 'pdf' },
  { mark: [0x89, 0x50, 0x4e, 0x47], code: 'picture' },
  { mark: [0xff, 0xd8, 0xff], code: 'picture' },
  { mark: [0x47, 0x49, 0x46, 0x38], code: 'picture' },
  { mark: [0x1f, 0x8b], code: 'archive' },
  { mark: [0x37, 0x7a, 0xbc, 0xaf], code: 'archive' },
  { mark: [0x52, 0x61, 0x72, 0x21], code: 'archive' },
  { mark: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'old-office' },
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** A packed file, an empty one, one in several volumes: two letters alone may begin any text. */
const PACKED: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

const TEXTS: readonly string[] = ['txt', 'text', 'md', 'markdown', 'csv', 'tsv'];
const WHOLE_PAGE: readonly string[] = ['!doctype html', 'html', 'head', 'body'];
const PAGE: readonly string[] = [...WHOLE_PAGE, 'table', 'div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

export type Kind = 'packed' | Extract<DocumentFormat, 'csv' | 'html' | 'text'>;

/**
 * What a file is, by its content first and its name last: a name may lie. A compound file is either an
 * encrypted office file, which names its `EncryptedPackage`, or one of the formats before 2007.
 */
export function formatOf(bytes: Uint8Array, name: string): Outcome<Kind, DocumentRefusal> {
  if (bytes.length === 0) return refused({ code: 'empty', params: {} });
  if (starts(bytes, COMPOUND)) {
    return refused({ code: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-office', params: {} });
  }
  const known = UNREADABLE.find(({ mark }) => starts(bytes, mark));
  if (known) return refused({ code: known.code, params: {} });
  if (PACKED.some((mark) => starts(bytes, mark))) return done('packed');
  const head = bytes.subarray(0, 4096);
  const wide = starts(head, [0xff, 0xfe]) || starts(head, [0xfe, 0xff]);
  if (!wide && head.includes(0)) return refused({ code: 'not-text', params: {} });
  const start = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(head).trimStart().toLowerCase();
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const first = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype html|[a-z]+[1-6]?)\b/.exec(
    start,
  )?.[1];
  // Markdown may begin with a tag and go on without: a text file is a page only where it says so itself.
  const page = TEXTS.includes(extension) ? WHOLE_PAGE : PAGE;
  if (first !== undefined && page.includes(first)) return done('html');
  if (extension === 'csv') return done('csv');
  if (extension === 'html' || extension === 'htm') return done('html');
  return done('text');
}

/** Names inside a compound file are written in two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const mark = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = Math.min(bytes.length - mark.length, 1_000_000);
  for (let at = 0; at <= last; at += 1) if (bytes[at] === mark[0] && starts(bytes, mark, at)) return true;
  // The directory may stand at the end of a large file.
  for (let at = Math.max(0, bytes.length - 200_000); at <= bytes.length - mark.length; at += 1) {
    if (bytes[at] === mark[0] && starts(bytes, mark, at)) return true;
  }
  return false;
}
