import { csvFiles, wholeCsv } from '../data/csv.ts';
import { dataOf, documentDataSchema, jsonOf } from '../data/document-data.ts';
import { fixedZip } from '../data/fixed-zip.ts';
import { workbookOf } from '../data/xlsx.ts';
import { renderHtml } from '../html/render-html.ts';
import type { Drawing, PublicDocument, Section } from '../model/document.ts';
import type { Look } from '../pdf/look.ts';
import { renderPdf } from '../pdf/render.ts';
import { renderDocx } from '../word/render-docx.ts';
import type { WordTemplate } from '../word/template.ts';
import { rasteriser } from './rasterise.ts';

/** The formats of a document, in the order they are offered; `zip` is its open data, a file for each table. */
export const FORMATS = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json', 'zip'] as const;
export type DocumentFormat = (typeof FORMATS)[number];

/** True for the name of a format. */
export function isFormat(name: string): name is DocumentFormat {
  return (FORMATS as readonly string[]).includes(name);
}

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** How a body wants its documents. */
export interface RenderOptions {
  readonly look?: Look;
  readonly template?: WordTemplate;
}

/**
 * A document in one format, whole, in memory: whoever writes it to a disk writes it at once or not at all. The
 * same document and options give the same bytes. Rejects with a `PdfError` where the PDF cannot be made.
 */
export async function renderFile(
  document: PublicDocument,
  format: DocumentFormat,
  { look, template }: RenderOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return renderPdf(document, look);
    case 'docx': {
      const drawn = document.sections.some(hasDrawing);
      return renderDocx(document, {
        ...(template && { template }),
        ...(drawn && { rasterise: await rasteriser() }),
      });
    }
    case 'html':
      return utf8(renderHtml(document));
    case 'xlsx':
      return workbookOf(dataOf(document));
    case 'csv':
      return utf8(wholeCsv(dataOf(document)));
    case 'json':
      return jsonOf(dataOf(document));
    case 'zip':
      return openData(document);
  }
}

/** Every table as CSV, the whole as JSON, and the schema it keeps. */
function openData(document: PublicDocument): Uint8Array {
  const data = dataOf(document);
  const files = csvFiles(data).map(({ name, text }) => [name, utf8(text)] as const);
  return fixedZip(
    {
      ...Object.fromEntries(files),
      'document.json': jsonOf(data),
      'document.schema.json': utf8(documentDataSchema()),
    },
    document.at,
  );
}

function hasDrawing({ blocks, sections }: Section): boolean {
  return blocks.some((block): block is Drawing => block.kind === 'drawing') || sections.some(hasDrawing);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
