import { PdfError } from '@traguardo/documents/pdf';
import { renderFailureText } from '@traguardo/texts/documents/render-failures';
import type { Failure } from './command.ts';

/** Why a PDF was not made, in a line; what is no such failure is thrown on. */
export function pdfFailure(error: unknown): Failure {
  if (!(error instanceof PdfError)) throw error;
  const { code, place, said } = error;
  return [renderFailureText({ code, said, ...(place !== undefined && { place }) })];
}
