import { SaxesParser } from 'saxes';
import { escaped } from './escape.ts';

/** What may act, load or carry foreign content: it is left out with all it holds. */
const LEFT_OUT = new Set([
  'script',
  'foreignobject',
  'iframe',
  'image',
  'style',
  'animate',
  'set',
  'audio',
  'video',
  'a',
  'title',
  'desc',
  'metadata',
]);

/**
 * A vector picture as part of a page: no script, no outside resource, its ids under the given prefix, the
 * alternative as its name. Undefined where it is no well-formed SVG: then the words alone stand for it.
 */
export function inlineSvg(svg: string, prefix: string, alternative: string): string | undefined {
  const out: string[] = [];
  let depth = 0;
  let hidden = 0;
  let broken = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 1 && name !== 'svg') broken = true;
    if (hidden > 0 || LEFT_OUT.has(name.toLowerCase())) {
      hidden += 1;
      return;
    }
    const kept = Object.entries(attributes).flatMap(([key, value]) => attribute(key, value, prefix, depth));
    if (depth > 1) out.push(`<${name}${kept.join('')}>`);
    else {
      const title = `${prefix}-title`;
      out.push(`<svg role="img" aria-labelledby="${title}"${kept.join('')}>`);
      out.push(`<title id="${title}">${escaped(alternative)}</title>`);
    }
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (hidden > 0) hidden -= 1;
    else out.push(`</${name}>`);
  });
  parser.on('text', (text) => {
    if (hidden === 0 && depth > 0) out.push(escaped(text));
  });
  try {
    parser.write(svg).close();
  } catch {
    return undefined;
  }
  return broken || out.length === 0 ? undefined : out.join('');
}

function attribute(key: string, value: string, prefix: string, depth: number): readonly string[] {
  const name = key.toLowerCase();
  if (name.startsWith('on') || name === 'tabindex') return [];
  if (depth === 1 && (name === 'role' || name.startsWith('aria-') || name === 'id')) return [];
  if (name === 'id') return [` id="${escaped(`${prefix}-${value}`)}"`];
  if (name === 'href' || name === 'xlink:href') {
    return value.startsWith('#') ? [` ${key}="#${escaped(`${prefix}-${value.slice(1)}`)}"`] : [];
  }
  const local = value.replace(
    /url\(\s*['"]?#([^'")]*)['"]?\s*\)/g,
    (_, id: string) => `url(#${prefix}-${id})`,
  );
  if (/url\(\s*(?!#)/i.test(local) || /@import|javascript:/i.test(local)) return [];
  return [` ${key}="${escaped(local)}"`];
}
