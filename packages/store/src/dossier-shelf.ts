import type { DraftDossier } from '@traguardo/core/plan';

/** Records kept ready in memory, over all bodies: at some 3 KB each, about 600 MB at the most. */
const RECORDS = 200_000;

interface Kept {
  readonly revision: number;
  readonly draft: DraftDossier;
  readonly records: number;
}

/**
 * The dossiers asked for last, as long as they are of the revision asked: whoever asks again gets the same
 * object, and with it all that was computed from it. The one not asked for longest goes first.
 */
export class DossierShelf {
  private readonly most: number;
  private readonly kept = new Map<string, Kept>();
  private records = 0;

  /** `most`: how many records all dossiers on the shelf may have together. */
  constructor(most = RECORDS) {
    this.most = most;
  }

  /** The dossier of that revision, now the last one asked for; null where another or none is kept. */
  get(body: string, revision: number): DraftDossier | null {
    const found = this.kept.get(body);
    if (!found || found.revision !== revision) return null;
    this.kept.delete(body);
    this.kept.set(body, found);
    return found.draft;
  }

  /** Keeps a dossier of so many records in place of its body's earlier one; others may have to go. */
  put(body: string, revision: number, draft: DraftDossier, records: number): void {
    this.drop(body);
    this.kept.set(body, { revision, draft, records });
    this.records += records;
    for (const oldest of this.kept.keys()) {
      if (this.records <= this.most || oldest === body) return;
      this.drop(oldest);
    }
  }

  private drop(body: string): void {
    this.records -= this.kept.get(body)?.records ?? 0;
    this.kept.delete(body);
  }
}
