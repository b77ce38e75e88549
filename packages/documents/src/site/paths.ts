import { slugOf } from '../data/names.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/pkcs7-mime': 'p7m',
  'application/json': 'json',
  'application/zip': 'zip',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
};

/** The name of a file in an address: letters, digits and hyphens, and the ending of its format. */
export function fileName(
  name: string,
  mediaType: string,
): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  const own = dot > 0 ? slugOf(name.slice(dot + 1), 8) : '';
  const ending = EXTENSIONS[mediaType] ?? (own || 'bin');
  const stem = slugOf(dot > 0 ? name.slice(0, dot) : name) || 'file';
  return { stem, ending };
}

/** The link from one page of the section to another file of it: relative, so that it holds wherever the section is put. */
export function linkFrom(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** The address of a file from the base: that of an index is its folder. */
export function addressOf(base: string, path: string): string {
  return `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
