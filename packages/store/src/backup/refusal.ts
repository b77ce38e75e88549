/** Why a file was not restored; nothing was written. */
export type RestoreRefusal =
  | { readonly kind: 'missing' | 'folder' | 'unreadable' | 'not-a-backup' | 'cut' | 'altered' }
  | { readonly kind: 'other-schema'; readonly found: string; readonly expected: string }
  /** Restoring adds to nothing: the database must hold no body. */
  | { readonly kind: 'not-empty'; readonly bodies: number };

/** Thrown wherever a restore stops, to undo what was begun; caught where the restore was asked for. */
export class Refused extends Error {
  readonly refusal: RestoreRefusal;
  constructor(refusal: RestoreRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
