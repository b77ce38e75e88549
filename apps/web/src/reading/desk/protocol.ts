import type { Severity } from '@traguardo/core/kernel';
import type { PolicyName } from '@traguardo/core/methodology';
import type {
  ColumnRole,
  Corrections,
  DocumentFormat,
  DocumentReading,
  DocumentRefusal,
  Notice,
  Place,
  Progress,
  ReadTable,
  ScoredReadRow,
  Text,
} from '@traguardo/intake';

/** Rows, findings or texts shown at once: a document may hold a hundred thousand. */
export const PAGE = 50;

/** What a document turned out to be, without its rows: these are asked for page by page. */
export interface Summary {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly policy: PolicyName | null;
  readonly tables: readonly TableSummary[];
  readonly counts: DocumentReading['counts'];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly notices: readonly Notice[];
  readonly corrections: Corrections;
}

export interface TableSummary extends ReadTable {
  /** Its number in the order of the document, from 1. */
  readonly number: number;
  /** Rows as the file has them. */
  readonly height: number;
  readonly findings: number;
}

/** What became of a row of the document. */
export type RowState = 'heading' | 'row' | 'unread';

/** A cell of the document on a page of its table. */
export interface PageCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly strong: boolean;
  /** The cell began on the page before. */
  readonly continued: boolean;
  /** The text to read in its place, where a person gave one. */
  readonly corrected?: string;
}

export interface PageRow {
  /** Its number in the table, from 1. */
  readonly at: number;
  readonly place: Place;
  readonly state: RowState;
  readonly cells: readonly PageCell[];
}

/** A row as read, with the columns that hold what it says. */
export interface PageReadRow {
  readonly at: number;
  readonly row: ScoredReadRow;
  /** The row's texts as they are read, one per column. */
  readonly texts: readonly string[];
}

export interface PageColumn {
  /** From 1. */
  readonly number: number;
  readonly label: string;
  /** What it was taken for, where that can be told. */
  readonly seen?: ColumnRole;
}

export interface TablePage {
  readonly number: number;
  readonly page: number;
  readonly pages: number;
  readonly columns: readonly PageColumn[];
  readonly headingRows: number;
  readonly rows: readonly PageRow[];
  readonly read: readonly PageReadRow[];
}

/** A finding in words, with the way to its row. */
export interface DocumentFindingView {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly indicator?: string;
  readonly place: Place;
  readonly table: number;
  readonly at: number;
}

export interface UnreadView {
  readonly place: Place;
  readonly text: string;
  readonly table: number;
  readonly at: number;
}

export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export type FileKind = 'rows' | 'findings' | 'reading';

/** Everything that can be asked of who holds the document: what is given, what comes back. */
export interface Asks {
  read: {
    asked: { readonly bytes: Uint8Array; readonly name: string; readonly policy: PolicyName | null };
    answer:
      | { readonly ok: true; readonly summary: Summary }
      | { readonly ok: false; readonly refusal: DocumentRefusal };
  };
  /** The same document read again, as corrected and by the policy now chosen. */
  again: {
    asked: { readonly corrections: Corrections; readonly policy: PolicyName | null };
    answer: Summary;
  };
  table: { asked: { readonly number: number; readonly page: number }; answer: TablePage };
  findings: {
    asked: { readonly severity: Severity | null; readonly page: number };
    answer: Paged<DocumentFindingView>;
  };
  unread: { asked: { readonly page: number }; answer: Paged<UnreadView> };
  texts: { asked: { readonly page: number }; answer: Paged<Text> };
  file: { asked: { readonly file: FileKind }; answer: Uint8Array<ArrayBuffer> };
}

export type Ask = keyof Asks;

/** A question as it travels to the worker. */
export type Question = {
  [Kind in Ask]: { readonly id: number; readonly kind: Kind; readonly asked: Asks[Kind]['asked'] };
}[Ask];

/** What comes back: how far a reading has gone, an answer, or that it broke. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Asks[Ask]['answer'] }
  | { readonly id: number; readonly broken: string };
