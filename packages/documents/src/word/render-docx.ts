import { AlignmentType, Document, LevelFormat, Packer, PageOrientation } from 'docx';
import { fixedZip, partsOf } from '../data/fixed-zip.ts';
import { numbered } from '../data/numbered.ts';
import { printable } from '../data/printable.ts';
import type { PublicDocument } from '../model/document.ts';
import type { Rasterise } from './drawing.ts';
import { footerOf, frontOf, headerOf } from './frame.ts';
import { uprightPage } from './pages.ts';
import { LISTS, partsOfDocument } from './parts.ts';
import { settledParts } from './settled-parts.ts';
import type { WordTemplate } from './template.ts';
import { writingOf } from './writing.ts';

/** What a Word file may be made with. */
export interface WordOptions {
  readonly template?: WordTemplate;
  /** Without it drawings are told in words; their tables are there in any case. */
  readonly rasterise?: Rasterise;
}

/**
 * A document as an editable Word file: real styles, captions and contents Word counts anew, every figure in a
 * content control tagged with its id. The same document gives the same bytes.
 */
export async function renderDocx(
  given: PublicDocument,
  { template, rasterise }: WordOptions = {},
): Promise<Uint8Array> {
  const document = printable(given);
  const numbering = numbered(document);
  const writing = writingOf(document, numbering);
  const front = frontOf(document, writing);
  const parts = partsOfDocument(document, front, uprightPage(template?.margins), writing, rasterise);
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 500, hanging: 300 } } },
    },
  ];
  const file = new Document({
    title: document.title,
    creator: document.body,
    features: { updateFields: true },
    footnotes: writing.footnotes,
    hyphenation: { autoHyphenation: true },
    numbering: {
      config: [
        { reference: LISTS.bullets, levels: level(LevelFormat.BULLET, '•') },
        { reference: LISTS.numbers, levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: parts.map(({ page, children }, index) => ({
      properties: {
        page: {
          size: {
            width: Math.min(page.width, page.height),
            height: Math.max(page.width, page.height),
            orientation: page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { ...page.margins, header: 600, footer: 600 },
        },
      },
      ...(index === 0 && { headers: { default: headerOf(document) }, footers: { default: footerOf() } }),
      children,
    })),
  });
  const written = partsOf(await Packer.pack(file, 'uint8array'));
  return fixedZip(settledParts(written, document, writing.tableCaptions, template), document.at);
}
