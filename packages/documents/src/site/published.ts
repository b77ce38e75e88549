import type { CivilDate } from '@traguardo/core/kernel';
import type { PublicDocument } from '../model/document.ts';

/** A file of a document in one format. */
export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Of the bytes: 64 small hexadecimal digits. */
  readonly sha256: string;
  /** Absent: whoever publishes the section puts the file at its address, which the manifest tells. */
  readonly bytes?: Uint8Array;
}

/** The act that approved a document. */
export interface ApprovalAct {
  readonly organ: string;
  readonly number?: string;
  readonly date: CivilDate;
}

/** A document of the performance cycle as it was made public. */
export interface PublishedDocument {
  readonly document: PublicDocument;
  /** The year of the cycle. */
  readonly year: number;
  /** Tells it from others of its kind and year, which need one: "versione 2", the code of an objective. */
  readonly edition?: string;
  readonly files: readonly PublishedFile[];
  /** The day it was first made public: from it the years of publication run (D.Lgs. 33/2013 art. 8 c. 3). */
  readonly published: CivilDate;
  /** The day of this version, where it is not the first. */
  readonly updated?: CivilDate;
  /** The day the act stops having effect: it stays published as long as it has. */
  readonly effectEnds?: CivilDate;
  readonly act?: ApprovalAct;
}

/** The body whose section it is. */
export interface SiteBody {
  /** Its code in the index of public administrations, or another that stays: part of every address. */
  readonly code: string;
  readonly name: string;
  /** Its site. */
  readonly address: string;
  /** Who answers for the data: an office, never a person. */
  readonly contact: { readonly name: string; readonly address: string };
  /** Its page "Amministrazione trasparente". */
  readonly transparency?: string;
  /** Its declaration on AgID's form (L. 4/2004). */
  readonly accessibility?: string;
}

/** All a public section is made of. */
export interface SiteRequest {
  readonly body: SiteBody;
  readonly documents: readonly PublishedDocument[];
  /** The day the section is made: what was published later is not in it, what is no longer owed is in the archive. */
  readonly at: CivilDate;
  /** Where the section will stand: an absolute http or https address. */
  readonly base: string;
}

/** A file of the section, under its path from the base address. */
export interface SiteFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
