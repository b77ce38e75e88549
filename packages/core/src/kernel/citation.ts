/**
 * How far a rule of law was verified: `verified` against an official text, `secondary` in a
 * source that reports it, `memory` not yet; `document` and `design` have no legal force.
 */
export type Trust = 'verified' | 'secondary' | 'memory' | 'document' | 'design';

/** Where a rule comes from: the id of a citation kept in `norms`. */
export type CitationId = string & { readonly __brand: 'CitationId' };
