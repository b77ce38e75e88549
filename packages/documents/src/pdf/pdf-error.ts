/** Why a document was not printed. */
export type PdfErrorCode =
  /** The engine is not installed on this machine, or was not made for it. */
  | 'engine-missing'
  /** A font file is not where its package should be. */
  | 'font-missing'
  /** No font of the house has a character of the text; `place` says where it first stands. */
  | 'character-missing'
  /** The logo or a drawing cannot be read; `place` names it. */
  | 'picture-broken'
  /** The logo is larger than what is ever printed; `place` names it. */
  | 'picture-too-large'
  /** The colour of the look is no "#rrggbb". */
  | 'colour-broken'
  /** The engine found a fault against PDF/UA-1 or PDF/A-2a. */
  | 'not-conformant'
  /** Anything else the engine refused. */
  | 'engine-failed';

/** A document that could not be printed, with what lacks or is broken and where. Nothing was written. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;
  readonly place: string | undefined;
  /** What is wrong, without the place; of characters, only which they are. */
  readonly said: string;

  constructor(code: PdfErrorCode, message: string, place?: string, said: string = message) {
    super(place === undefined ? message : `${place}: ${message}`);
    this.code = code;
    this.place = place;
    this.said = said;
  }
}
