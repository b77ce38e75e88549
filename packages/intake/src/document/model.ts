/**
 * The neutral form of a document read in: whatever the format, a list of text blocks and tables in reading
 * order, each piece with its place in the file. Nothing here is interpreted yet.
 */

/** Where a piece stands in the file: what a person needs to find it again. All numbers count from 1. */
export interface Place {
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  /** The table's number in the document; nested tables are numbered after the one that holds them. */
  readonly table?: number;
  /** The row in its table; in a sheet, the row of the sheet. */
  readonly row?: number;
  /** The column of the grid; in a sheet, the column of the sheet. */
  readonly column?: number;
}

/** A cell at its upper left corner: cells it covers are absent from their rows. */
export interface Cell {
  /** Position in the grid, from 0, spans counted. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** As a reader sees it: Italian separators, tags and soft hyphens gone, line breaks inside kept as `\n`. */
  readonly text: string;
  readonly strong: boolean;
  /** The format itself says that it is a heading. */
  readonly header: boolean;
}

export interface Row {
  readonly place: Place;
  /** In order of column; an empty cell is there, with empty text. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: 'table';
  readonly place: Place;
  /** The rows as the file has them, repeated heading rows and blank rows included. */
  readonly rows: readonly Row[];
}

export type TextRole =
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'paragraph' }
  | { readonly is: 'item' }
  | { readonly is: 'caption' }
  /** Running heads, feet, notes: kept, read last. */
  | { readonly is: 'margin' };

export interface Text {
  readonly kind: 'text';
  readonly place: Place;
  readonly role: TextRole;
  readonly text: string;
  readonly strong: boolean;
}

export type Block = Text | Table;

export type DocumentFormat = 'docx' | 'xlsx' | 'csv' | 'html' | 'text';

/** What was seen in the file and left alone, so that nobody wonders where it went. */
export interface Notice {
  readonly code:
    | 'macros-ignored'
    | 'hidden-rows-read'
    | 'hidden-sheet-read'
    | 'deleted-text-ignored'
    | 'hidden-text-ignored'
    | 'formula-without-value'
    | 'pictures-ignored'
    | 'comments-ignored'
    | 'scripts-ignored'
    | 'extension-lies'
    | 'encoding-guessed'
    | 'blank-rows-skipped'
    | 'quote-not-closed'
    | 'recognition-too-slow';
  readonly place?: Place;
  readonly params: Readonly<Record<string, string>>;
}

export interface SourceDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/** Why a file is not read at all. The sentence, with what to do, is in `texts`. */
export interface DocumentRefusal {
  readonly code:
    | 'empty'
    | 'encrypted'
    | 'corrupt'
    | 'old-office'
    | 'open-document'
    | 'pdf'
    | 'picture'
    | 'archive'
    | 'other-office'
    | 'too-large'
    | 'too-many-parts'
    | 'too-deep'
    | 'too-many-cells'
    | 'declared-entities'
    | 'too-slow'
    | 'not-text';
  readonly params: Readonly<Record<string, string>>;
}

/** How far a reading has gone, for whoever waits: `done` of `total`, in the same unit, `total` 0 if unknown. */
export interface Progress {
  readonly step: 'opening' | 'reading' | 'recognising' | 'scoring';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** Bounds on what a file may cost; the defaults suit a machine that answers others meanwhile. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts of a packed file, unpacked. */
  readonly unpackedBytes: number;
  readonly parts: number;
  readonly depth: number;
  /** Cells, paragraphs and whatever else is kept one by one. */
  readonly cells: number;
  /** Text characters kept in all. */
  readonly characters: number;
  /** Time of the whole reading. */
  readonly milliseconds: number;
}

export const LIMITS: Limits = {
  fileBytes: 100_000_000,
  unpackedBytes: 500_000_000,
  parts: 10_000,
  depth: 200,
  cells: 2_000_000,
  characters: 200_000_000,
  milliseconds: 20_000,
};
