import type { Problem } from '@traguardo/core/plan';
import type { Action } from './access/permissions.ts';
import type { LoadProblem } from './store.ts';

/** Why a use case did not do what was asked: data for the edge to word, never thrown. */
export type Refusal =
  | { readonly kind: 'forbidden'; readonly action: Action }
  | {
      readonly kind: 'not-found';
      readonly what: 'body' | 'cycle' | 'node' | 'staffing' | 'check' | 'revision';
      readonly asked: string;
      /** What exists instead, nearest first. */
      readonly nearest: readonly string[];
    }
  /** A printed code or a missing year that several things answer to. */
  | {
      readonly kind: 'ambiguous';
      readonly what: 'cycle' | 'node';
      readonly asked: string;
      readonly candidates: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly LoadProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };
