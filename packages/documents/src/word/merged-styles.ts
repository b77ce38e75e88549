import { UniqueNames } from '../data/names.ts';
import { LANGUAGE, stylesPart, styleXml, WORD_STYLES } from './styles.ts';

/** The styles part of a file, and under which id each of our styles stands in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly idOf: (id: string) => string;
}

/**
 * A body's styles with ours where it lacks one. A style is known by its name, not by its id: the Italian Word
 * calls "heading 1" Titolo1. Numbers the body gives its headings are left out, since the document has its own.
 */
export function mergedStyles(template: string | undefined): MergedStyles {
  if (template === undefined) return { xml: stylesPart(), idOf: (id) => id };
  const own = template.replace(/<w:numPr\/>|<w:numPr>.*?<\/w:numPr>/gs, '');
  const byName = new Map<string, string>();
  for (const [style] of own.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)) {
    const name = /<w:name\b[^>]*w:val="([^"]*)"/.exec(style)?.[1];
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1];
    const type = /\bw:type="([^"]*)"/.exec(style)?.[1];
    if (name !== undefined && id !== undefined) byName.set(`${type}/${name.toLowerCase()}`, id);
  }
  const names = new UniqueNames(byName.values());
  const ids = new Map<string, string>();
  const lacking = WORD_STYLES.filter(({ type, id, name }) => {
    const theirs = byName.get(`${type}/${name.toLowerCase()}`);
    ids.set(id, theirs ?? names.take(id, Number.POSITIVE_INFINITY, ''));
    return theirs === undefined;
  });
  const idOf = (id: string) => ids.get(id) ?? id;
  const added = lacking.map((style) => styleXml(style, idOf(style.id), idOf)).join('');
  return { xml: inItalian(own.replace('</w:styles>', () => `${added}</w:styles>`)), idOf };
}

/** The language of text that has none of its own. */
function inItalian(styles: string): string {
  return styles.replace(
    /(<w:rPrDefault>\s*<w:rPr>)(.*?)(<\/w:rPr>)/s,
    (_, start: string, inner: string, end: string) => {
      const rest = inner.replace(/<w:lang\b[^>]*\/>/g, '');
      const late = /<w:(?:eastAsianLayout|specVanish|oMath)\b/.exec(rest)?.index ?? rest.length;
      return `${start}${rest.slice(0, late)}${LANGUAGE}${rest.slice(late)}${end}`;
    },
  );
}
