import type { PublicDocument } from '../model/document.ts';
import { declareAccessible } from './conformance.ts';
import { findEngine, print } from './engine.ts';
import { flowOf, laidTables, taggedRuns } from './flow.ts';
import { readFonts } from './fonts.ts';
import { inPrint } from './glyphs.ts';
import type { Look } from './look.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { checkDrawings, refusal } from './refusal.ts';
import { joinCaptions, tellCells, tellRuns } from './structure.ts';
import { TEMPLATE } from './template.ts';
import { templateData } from './template-data.ts';

/**
 * A document as one PDF that is PDF/UA-1 and PDF/A-2a: tagged, in Italian, with contents, bookmarks and
 * embedded fonts. The same document and look are the same bytes. The work is done in a thread of its own.
 *
 * Rejects with a `PdfError` that says what lacks or is broken, and where; nothing is written to disk.
 */
export async function renderPdf(given: PublicDocument, look: Look = {}): Promise<Uint8Array> {
  const engine = findEngine();
  const fonts = readFonts();
  const document = inPrint(given);
  checkDrawings(document);
  const leaves = flowOf(document);
  const job = {
    fonts,
    source: TEMPLATE,
    data: templateData(document, leaves, look),
    ...(look.logo && { logo: look.logo.bytes }),
    stamp: Date.parse(`${document.at}T00:00:00Z`) / 1000,
  };
  const printed = await print({ ...job, standards: ['ua-1', 'a-2a'] }, engine);
  if (!printed.ok) throw await refusal(printed, document, look, fonts, engine);
  const [, archival] = printed.files;
  if (archival === undefined) throw new Error('the PDF engine gave no file');
  const file = readPdf(archival);
  joinCaptions(file);
  tellCells(file, laidTables(leaves));
  tellRuns(file, taggedRuns(leaves));
  declareAccessible(file);
  return writePdf(file);
}
