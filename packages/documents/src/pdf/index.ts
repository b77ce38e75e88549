export type { Logo, Look } from './look.ts';
export { PdfError, type PdfErrorCode } from './pdf-error.ts';
export { renderPdf } from './render.ts';
