/** Why a section was not made. */
export type SiteErrorCode =
  /** A draft is no document to publish. */
  | 'draft'
  /** The bytes of a file are not those its hash or size was taken of. */
  | 'file-differs'
  /** Two documents of one kind and year are not told apart: a number would not stay the same. */
  | 'address-taken'
  /** An address is not an absolute http or https one. */
  | 'address-broken'
  /** The code of the body has no letter or digit to make an address of. */
  | 'code-broken';

/** A public section that could not be made, with what is wrong and where. Nothing was written. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
  readonly code: SiteErrorCode;
  readonly place: string;

  constructor(code: SiteErrorCode, message: string, place: string) {
    super(`${place}: ${message}`);
    this.code = code;
    this.place = place;
  }
}
