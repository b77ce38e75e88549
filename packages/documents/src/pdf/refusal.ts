import type { Block, Drawing, PublicDocument, Run, Section, Table } from '../model/document.ts';
import { type Printed, print } from './engine.ts';
import { unknownIn } from './glyphs.ts';
import { type Look, logoFormat } from './look.ts';
import { PdfError } from './pdf-error.ts';

type Failure = Extract<Printed, { ok: false }>;

/** What the engine refused, told by what it is and where it stands in the document. */
export async function refusal(
  { step, messages }: Failure,
  document: PublicDocument,
  look: Look,
  fonts: readonly Uint8Array[],
  engine: string,
): Promise<PdfError> {
  const said = messages.flatMap(messagesIn).join('; ');
  if (step === 'load') return new PdfError('engine-missing', `the PDF engine does not run here: ${said}`);
  const missing = missingIn(said);
  if (missing !== undefined)
    return charactersMissing(missing, missing[0] === undefined ? undefined : placeOf(document, missing[0]));
  if (step !== 'compile') return new PdfError('not-conformant', said);
  const broken = await brokenPicture(document, look, fonts, engine);
  return broken ?? new PdfError('engine-failed', said);
}

/** Throws where a drawing has characters no font has: what draws it would leave them blank. */
export function checkDrawings({ sections }: PublicDocument): void {
  for (const { caption, svg } of drawingsOf(sections)) {
    const missing = unknownIn(svg);
    if (missing.length > 0) throw charactersMissing(missing, caption);
  }
}

function charactersMissing(missing: readonly string[], place: string | undefined): PdfError {
  const all = missing.map((own) => `"${own}" (${codes(own)})`).join(', ');
  return new PdfError('character-missing', `no font has ${all}`, place, all);
}

/** Each picture is tried alone, the logo first. */
async function brokenPicture(
  document: PublicDocument,
  look: Look,
  fonts: readonly Uint8Array[],
  engine: string,
) {
  const drawings = drawingsOf(document.sections);
  const pictures = [
    ...(look.logo ? [{ name: look.logo.name, bytes: look.logo.bytes, format: logoFormat(look.logo) }] : []),
    ...drawings.map(({ caption, svg }) => ({ name: caption, bytes: Buffer.from(svg), format: 'svg' })),
  ];
  for (const { name, bytes, format } of pictures) {
    const source = '#image("/logo", format: sys.inputs.document)';
    const tried = await print({ source, data: format, logo: bytes, fonts, stamp: 0, standards: [] }, engine);
    if (!tried.ok) return new PdfError('picture-broken', tried.messages.join('; '), name);
  }
  return undefined;
}

/** An export fails with a listing of diagnostics meant for its makers: only their messages are taken. */
function messagesIn(text: string): readonly string[] {
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, own]) => unescaped(own ?? ''));
  return found.length > 0 ? found : [text];
}

/** The texts no font has, each once; undefined where nothing is said of them. */
function missingIn(said: string): readonly string[] | undefined {
  const found = [...said.matchAll(/the text `"((?:[^"\\]|\\.)*)"` could not be displayed/gs)];
  if (found.length === 0) return undefined;
  return [...new Set(found.map(([, own]) => unescaped(own ?? '').trim()))].filter((own) => own !== '');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** A text as the engine lists it, read from left to right: what an escape stands for is not looked at again. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gis, (_, code: string | undefined, one: string) =>
    code === undefined ? (ESCAPES[one] ?? one) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

const codes = (text: string): string =>
  [...text]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** How the first section, table or drawing whose texts hold this one is called; undefined for the cover. */
function placeOf(document: PublicDocument, text: string): string | undefined {
  for (const { title, blocks } of sectionsOf(document.sections)) {
    if (title.includes(text)) return title;
    for (const block of blocks) {
      if (textsOf(block).some((own) => own.includes(text))) return 'caption' in block ? block.caption : title;
    }
  }
  return undefined;
}

const drawingsOf = (sections: readonly Section[]): readonly Drawing[] =>
  sectionsOf(sections).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : [])),
  );

const sectionsOf = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((own) => [own, ...sectionsOf(own.sections)]);

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return runTexts(block.runs);
    case 'list':
      return block.items.flatMap(runTexts);
    case 'table':
      return tableTexts(block);
    case 'drawing':
      return [block.caption, block.alternative, block.svg, ...tableTexts(block.table)];
  }
}

const runTexts = (runs: readonly Run[]) => runs.flatMap(({ text, note }) => [text, note ?? '']);
const tableTexts = ({ caption, columns, rows }: Table) => [
  caption,
  ...columns.map(({ label }) => label),
  ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
];
