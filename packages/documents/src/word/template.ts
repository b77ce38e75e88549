import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Parts } from '../data/fixed-zip.ts';
import { MARGINS } from './pages.ts';
import type { PageShape } from './writing.ts';

/** A running head or foot of a template: its part and the pictures it shows, by the id it calls them. */
export interface RunningPart {
  readonly xml: string;
  readonly relations: string | null;
  readonly media: Parts;
}

/** What a body's own Word file lends to a document: styles, theme, running head and foot, margins. */
export interface WordTemplate {
  readonly styles: string;
  readonly theme?: Uint8Array;
  readonly header?: RunningPart;
  readonly footer?: RunningPart;
  readonly margins: PageShape['margins'];
}

/** Why a file cannot be a template. */
export type TemplateRefusal = 'no-word-file' | 'too-large' | 'no-styles' | 'broken-part';

export type TemplateReading =
  | { readonly ok: true; readonly value: WordTemplate }
  | { readonly ok: false; readonly refusal: { readonly code: TemplateRefusal; readonly part?: string } };

const LARGEST_PART = 20_000_000;
const MOST_PARTS = 2000;

/** Reads a .docx as a template. Its text is not taken; what is no Word file or has no styles is refused. */
export function readTemplate(bytes: Uint8Array): TemplateReading {
  const refused = (code: TemplateRefusal, part?: string): TemplateReading => ({
    ok: false,
    refusal: { code, ...(part !== undefined && { part }) },
  });
  const parts = openedParts(bytes);
  if (parts === 'no-word-file' || parts === 'too-large') return refused(parts);
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : undefined);
  const document = text('word/document.xml');
  if (document === undefined) return refused('no-word-file');
  const styles = text('word/styles.xml');
  if (styles === undefined || !/<w:style\b/.test(styles)) return refused('no-styles');
  const header = runningPart('header', document, parts);
  const footer = runningPart('footer', document, parts);
  const read = {
    'word/document.xml': document,
    'word/styles.xml': styles,
    header: header?.xml,
    footer: footer?.xml,
  };
  for (const [name, xml] of Object.entries(read)) {
    if (xml !== undefined && !isWellFormed(xml)) return refused('broken-part', name);
  }
  const theme = parts['word/theme/theme1.xml'];
  return {
    ok: true,
    value: {
      styles,
      margins: marginsOf(document),
      ...(theme && { theme }),
      ...(header && { header }),
      ...(footer && { footer }),
    },
  };
}

function openedParts(bytes: Uint8Array): Parts | 'no-word-file' | 'too-large' {
  let parts = 0;
  let large = false;
  try {
    const opened = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|theme\/theme1\.xml|media\/[^/]+)$/.test(name))
          return false;
        parts += 1;
        large ||= originalSize > LARGEST_PART || parts > MOST_PARTS;
        return !large;
      },
    });
    return large ? 'too-large' : opened;
  } catch {
    return 'no-word-file';
  }
}

function isWellFormed(xml: string): boolean {
  let fine = true;
  const parser = new SaxesParser();
  const fail = () => {
    fine = false;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  try {
    parser.write(xml).close();
  } catch {
    return false;
  }
  return fine;
}

/** The part of the last section's ordinary pages, where all it calls for is pictures of its own or links. */
function runningPart(kind: 'header' | 'footer', document: string, parts: Parts): RunningPart | undefined {
  const references = [...document.matchAll(new RegExp(`<w:${kind}Reference\\b[^>]*>`, 'g'))].map(
    ([tag]) => tag,
  );
  const reference = references.findLast((tag) => /w:type="default"/.test(tag));
  const id = reference && /r:id="([^"]*)"/.exec(reference)?.[1];
  const relations = parts['word/_rels/document.xml.rels'];
  if (!id || !relations) return undefined;
  const target = relationsIn(strFromU8(relations)).find((one) => one.id === id)?.target;
  const part = target === undefined ? undefined : parts[`word/${target}`];
  if (part === undefined || target === undefined) return undefined;
  const xml = strFromU8(part);
  if (!xml.includes(`<w:${kind === 'header' ? 'hdr' : 'ftr'}`)) return undefined;
  const own = parts[`word/_rels/${target}.rels`];
  if (own === undefined) return { xml, relations: null, media: {} };
  const text = strFromU8(own);
  const media: Record<string, Uint8Array> = {};
  for (const { target: picture, external } of relationsIn(text)) {
    if (external) continue;
    const content = parts[`word/${picture}`];
    if (!/^media\/[^/]+\.(?:png|jpe?g|gif|bmp)$/i.test(picture) || content === undefined) return undefined;
    media[picture.slice('media/'.length)] = content;
  }
  return { xml, relations: text, media };
}

function relationsIn(xml: string) {
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
    id: /\bId="([^"]*)"/.exec(tag)?.[1] ?? '',
    target: /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '',
    external: /TargetMode="External"/.test(tag),
  }));
}

function marginsOf(document: string): PageShape['margins'] {
  const tag = [...document.matchAll(/<w:pgMar\b[^>]*>/g)].at(-1)?.[0] ?? '';
  const side = (name: keyof PageShape['margins']) => {
    const value = Number(new RegExp(`w:${name}="(\\d+)"`).exec(tag)?.[1] ?? Number.NaN);
    return value >= 284 && value <= 3402 ? value : MARGINS[name];
  };
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}
