import type { PublicDocument } from '@traguardo/documents';
import type { DocumentFormat, RenderOptions } from '@traguardo/documents/render';
import type { RenderFailure } from '@traguardo/texts/documents/render-failures';

/** A document in one format, or why there is none. */
export type Rendered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly failure: RenderFailure };

/** What makes files of documents, away from whoever answers requests. */
export interface Renderer {
  render(document: PublicDocument, format: DocumentFormat, options: RenderOptions): Promise<Rendered>;
  /** Stops what is under way; it is made anew by the next who asks. */
  stop(): Promise<void>;
}
