/** One step of the schema: written once, never changed afterwards; a test pins the digest of each. */
export interface Migration {
  /** "0001-bodies": in this order, without gaps. */
  readonly id: string;
  readonly sql: string;
}
