import type { PublicDocument } from '@traguardo/documents';
import { PdfError } from '@traguardo/documents/pdf';
import { type DocumentFormat, type RenderOptions, renderFile } from '@traguardo/documents/render';
import type { Rendered } from './renderer.ts';

/** Makes a file in this thread. What cannot be made is told; what is a fault of the program is thrown on. */
export async function renderHere(
  document: PublicDocument,
  format: DocumentFormat,
  options: RenderOptions,
): Promise<Rendered> {
  try {
    return { ok: true, bytes: await renderFile(document, format, options) };
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    const { code, place, said } = error;
    return { ok: false, failure: { code, said, ...(place !== undefined && { place }) } };
  }
}
