import type { Refusal } from '@traguardo/application';

/** What a route may answer instead: a refusal of the use case, or a view of the cycle that is not there. */
export type RouteRefusal =
  | Refusal
  | {
      readonly kind: 'not-found';
      readonly what: 'dashboard' | 'sheet';
      readonly asked: string;
      /** What exists instead, nearest first. */
      readonly nearest: readonly string[];
    };
