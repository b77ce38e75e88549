import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The qpdf of this machine, or the one named in QPDF; undefined where there is none. */
export const QPDF = process.env.QPDF ?? ['/usr/bin/qpdf'].find((place) => existsSync(place));

/** What a test says of itself where qpdf is absent; in CI it runs all the same, and fails. */
export const NO_QPDF =
  QPDF === undefined && process.env.CI !== 'true' ? ' (skipped: no qpdf, name it in QPDF)' : '';

/** An element of the structure tree with the text that stands in it and in what it holds. */
export interface Element {
  readonly kind: string;
  readonly title?: string;
  readonly id?: string;
  readonly alternative?: string;
  readonly scope?: string;
  readonly headers: readonly string[];
  readonly kids: readonly Element[];
  readonly text: string;
}

/** A file as other programs see it: the structure by qpdf, the text by pdf.js. */
export interface ReadBack {
  readonly root: Element;
  readonly catalog: Dictionary;
  readonly pages: readonly string[];
  /** Text that is neither in the structure nor an artifact. */
  readonly untagged: string;
}

type Dictionary = Readonly<Record<string, unknown>>;

/** What `qpdf --check` says of a file; "" where it has nothing to say. */
export function faults(pdf: Uint8Array): string {
  const { status, stdout, stderr } = qpdf(['--check'], pdf);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

export async function readBack(pdf: Uint8Array): Promise<ReadBack> {
  const { stdout } = qpdf(['--json', '--json-key=qpdf'], pdf);
  const [head, objects]: [Dictionary, Record<string, { value?: unknown }>] = JSON.parse(stdout).qpdf;
  if (!head) throw new Error('qpdf gave no objects');
  const at = (value: unknown): unknown =>
    typeof value === 'string' && / R$/.test(value) ? objects[`obj:${value}`]?.value : value;
  const dictionary = (value: unknown): Dictionary => (at(value) ?? {}) as Dictionary;
  const trailer = dictionary(objects.trailer?.value);
  const catalog = dictionary(trailer['/Root']);
  const { texts, pages, untagged } = await markedTexts(pdf);
  const read = (value: unknown): Element => {
    const own = dictionary(value);
    const page = String(own['/Pg'] ?? '');
    const kids: Element[] = [];
    let text = '';
    for (const kid of listed(at(own['/K']))) {
      const inner = dictionary(kid);
      const number = typeof kid === 'number' ? kid : inner['/MCID'];
      if (typeof number === 'number') text += texts.get(`${inner['/Pg'] ?? page} ${number}`) ?? '';
      else if (inner['/S'] !== undefined) {
        const element = read(kid);
        kids.push(element);
        text += element.text;
      }
    }
    const attributes =
      listed(at(own['/A']))
        .map(dictionary)
        .find((one) => one['/O'] === '/Table') ?? {};
    return {
      kind: String(own['/S'] ?? '').slice(1),
      kids,
      text,
      headers: listed(at(attributes['/Headers'])).map(string),
      ...(own['/T'] !== undefined && { title: string(own['/T']) }),
      ...(own['/ID'] !== undefined && { id: string(own['/ID']) }),
      ...(own['/Alt'] !== undefined && { alternative: string(own['/Alt']) }),
      ...(attributes['/Scope'] !== undefined && { scope: String(attributes['/Scope']).slice(1) }),
    };
  };
  const tree = dictionary(catalog['/StructTreeRoot']);
  return { root: read(listed(at(tree['/K']))[0]), catalog, pages, untagged };
}

/** Every element of a kind, in reading order. */
export function all(root: Element, kind: RegExp): readonly Element[] {
  return [...(kind.test(root.kind) ? [root] : []), ...root.kids.flatMap((kid) => all(kid, kind))];
}

async function markedTexts(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const texts = new Map<string, string>();
  const pages: string[] = [];
  let untagged = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    let page = '';
    for (const item of content.items) {
      if ('str' in item) {
        const text = item.str + (item.hasEOL ? '\n' : '');
        const id = open.findLast((one) => one !== '');
        page += text;
        if (id === undefined) untagged += item.str;
        else if (id !== null) texts.set(id, (texts.get(id) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        const [, object, mark] = /^p(\d+)R_mc(\d+)$/.exec(item.id ?? '') ?? [];
        open.push(
          mark !== undefined ? `${object} 0 R ${mark}` : 'tag' in item && item.tag === 'Artifact' ? null : '',
        );
      }
    }
    pages.push(page);
  }
  await document.destroy();
  return { texts, pages, untagged };
}

function qpdf(options: readonly string[], pdf: Uint8Array) {
  if (QPDF === undefined) throw new Error('no qpdf: install it, or name it in QPDF');
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-qpdf-'));
  try {
    const file = join(folder, 'own.pdf');
    writeFileSync(file, pdf);
    return spawnSync(QPDF, [...options, file], { encoding: 'utf8', maxBuffer: 1e9 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const listed = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const string = (value: unknown): string => String(value).replace(/^[ub]:/, '');
