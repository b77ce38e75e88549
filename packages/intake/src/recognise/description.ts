import { withoutEnd } from './seen.ts';

/** What a PIAO writes in brackets after an indicator: its kind, unit, formula and source. */
export interface Description {
  readonly title: string;
  readonly type?: string;
  readonly unit?: string;
  readonly algorithm?: string;
  readonly source?: string;
}

type Field = Exclude<keyof Description, 'title'>;

/** The names of the fields as bodies write them, colon missing or hyphen lost included. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['type', /(?:tipologia|tipo(?: di indicatore)?|dimensione)\s*[:：]\s*/iy],
  ['unit', /unit[aà]['’]?\s+di\s+misura\s*[:：]?\s*/iy],
  [
    'algorithm',
    /(?:algoritmo\s+di\s+calcolo(?:\s+della\s+fase\s+\d)?\s*[:：]?|(?:algoritmo|formula(?:\s+di\s+calcolo)?|modalit[aà]\s+di\s+calcolo)\s*[:：])\s*/iy,
  ],
  ['source', /(?:font[ei]\s+de[il]\s+dat[io]\s*[:：]?|font[ei]\s*[:：])\s*/iy],
];

/** What parts one field from the next. */
const ENDS = ' -–—;,';

/**
 * Takes an indicator's text apart: "Incontri (tipologia: efficacia esterna - unità di misura: numero -
 * algoritmo di calcolo: conteggio - fonte dei dati: report)". A text without such brackets is all title; a
 * bracket that holds anything else stays in the title.
 */
export function describedIndicator(text: string): Description {
  const plain = text.replace(/\s+/g, ' ');
  const open = opening(plain);
  if (open === -1) return { title: plain };
  const marks = marksIn(plain, open + 1);
  if (marks.length === 0) return { title: plain };
  const end = plain.endsWith(')') ? plain.length - 1 : plain.length;
  const found: Partial<Record<Field, string>> = {};
  for (const [index, { field, from }] of marks.entries()) {
    const until = marks[index + 1]?.at ?? end;
    const value = withoutEnd(plain.slice(from, until), ENDS)
      .replace(/^[\s\-–—]+(?=\p{L})/u, '')
      .trim();
    if (value !== '' && found[field] === undefined) found[field] = value;
  }
  // "(efficacia esterna - unità di misura: …": the kind without its name.
  const bare = withoutEnd(plain.slice(open + 1, marks[0]?.at), ENDS).trim();
  if (found.type === undefined && bare !== '') found.type = bare;
  // "Numero soggetti 1 (tipologia…": the row's number, fallen into its text.
  const title = plain
    .slice(0, open)
    .trim()
    .replace(/\s\d{1,2}$/, '');
  return { title, ...found };
}

const FIRST =
  /\(\s*(?:tipologia|tipo\b|dimensione|unit[aà]['’]?\s+di\s+misura|algoritmo|fonte|(?:efficacia|efficienza|qualit[aà]|outcome|impatto)\b[^()]{0,80}unit[aà]['’]?\s+di\s+misura)/i;

/** True where the text holds such a bracket. */
export function opensDescription(text: string): boolean {
  return opening(text) !== -1;
}

/** The bracket that opens the description; -1 where there is none. */
function opening(text: string): number {
  return FIRST.exec(text)?.index ?? -1;
}

function marksIn(text: string, start: number) {
  const marks: { readonly field: Field; readonly at: number; readonly from: number }[] = [];
  for (let at = start; at < text.length; at += 1) {
    const before = text[at - 1] ?? ' ';
    if (!/[\s(\-–—;,]/.test(before)) continue;
    for (const [field, pattern] of FIELDS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      // A word of the text ("fonte", "tipo") is a field once only: the second is part of the value.
      if (!match || marks.some((mark) => mark.field === field)) continue;
      marks.push({ field, at, from: at + match[0].length });
      at += match[0].length - 1;
      break;
    }
  }
  return marks;
}
