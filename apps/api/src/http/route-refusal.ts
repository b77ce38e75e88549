import type { Refusal } from '@traguardo/application';
import type { RenderFailure } from '@traguardo/texts/documents/render-failures';

/** What a route may answer instead: a refusal of the use case, or a view of the cycle that is not there. */
export type RouteRefusal =
  | Refusal
  | {
      readonly kind: 'not-found';
      readonly what: 'dashboard' | 'sheet' | 'document' | 'section' | 'part';
      readonly asked: string;
      /** What exists instead, nearest first. */
      readonly nearest: readonly string[];
    }
  /** Too many documents are waited for. */
  | { readonly kind: 'busy' }
  /** A document that cannot be made, and why; null for a fault of the program, told in its log. */
  | { readonly kind: 'not-made'; readonly failure: RenderFailure | null };
