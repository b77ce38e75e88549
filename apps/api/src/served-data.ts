import type { Backlog, Benchmark, Memory, Refusal, Store } from '@traguardo/application';

/** What a server serves: a store, what of it cannot be shown, and where it is. */
export interface ServedData {
  readonly store: Store;
  /** Where what was computed before is found again; null where nothing is kept. */
  readonly memory: Memory | null;
  readonly benchmark: Benchmark | null;
  /** Where documents waited for outlive the process; null where nothing is kept. */
  readonly backlog: Backlog | null;
  /** The folders that cannot be shown, each with its reason. */
  readonly unusable: readonly { readonly folder: string; readonly refusal: Refusal }[];
  /** Null where folders are looked at and nothing is kept. */
  readonly engine: {
    readonly kind: 'pglite' | 'postgres';
    readonly place: string;
    /** The folder of the scheduled copies. */
    readonly copies: string | null;
  } | null;
  readonly close: () => Promise<void>;
}
