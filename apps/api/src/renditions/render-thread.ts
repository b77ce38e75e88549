import { parentPort } from 'node:worker_threads';
import type { PublicDocument } from '@traguardo/documents';
import type { DocumentFormat, RenderOptions } from '@traguardo/documents/render';
import { renderHere } from './render-here.ts';
import type { Rendered } from './renderer.ts';

/** What is asked of the thread, and what it gives back under the same number. */
export interface Order {
  readonly number: number;
  readonly document: PublicDocument;
  readonly format: DocumentFormat;
  readonly options: RenderOptions;
}
export type Delivery = { readonly number: number } & (
  | { readonly rendered: Rendered }
  | { readonly fault: string }
);

parentPort?.on('message', ({ number, document, format, options }: Order) => {
  renderHere(document, format, options).then(
    (rendered) => parentPort?.postMessage({ number, rendered } satisfies Delivery),
    (error: unknown) =>
      parentPort?.postMessage({
        number,
        fault: error instanceof Error ? (error.stack ?? '') : String(error),
      }),
  );
});
