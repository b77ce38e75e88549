import type { Severity } from '@traguardo/core/kernel';
import type { ScoreStatus } from '@traguardo/core/scoring';
import type { RefusalReason, ValueKind } from '@traguardo/core/value';
import type {
  ColumnRole,
  Corrections,
  DocumentFacts,
  DocumentFormat,
  DocumentReading,
  DocumentRefusal,
  Notice,
  Place,
  Progress,
  ReadRow,
  ReadTable,
  RowKind,
  Text,
} from '@traguardo/intake';
import type { At } from './row-places.ts';

/** Rows, findings or texts shown at once: a document may hold a hundred thousand. */
export const PAGE = 50;

/** What a document turned out to be, without its rows: these are asked for page by page. */
export interface Summary {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly policy: string | null;
  readonly tables: readonly TableSummary[];
  readonly counts: DocumentReading['counts'];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly notices: readonly Notice[];
  readonly corrections: Corrections;
  /** Whether it is the product's own template, and what it holds stands. */
  readonly template: 'sound' | 'wrong' | null;
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

/** A cell as typed: what it says in core's own words, or the ways in which it can be read. */
export interface CellView {
  readonly printed: string;
  readonly text: string;
  readonly plain: string;
  readonly kind: ValueKind | 'refused';
  readonly refused: RefusalReason | null;
  /** How each meaning of a text that has several is written without doubt. */
  readonly readings: readonly string[];
}

/** A row as read, with the texts it was read from. */
export interface PageReadRow {
  readonly at: number;
  readonly kind: RowKind;
  readonly indicator: string | null;
  /** What stands above it: perspective, objective, group. */
  readonly above: readonly string[];
  /** What the indicator's text says in brackets: kind, unit, formula, source. */
  readonly description: NonNullable<ReadRow['description']>;
  readonly value: CellView | null;
  readonly target: CellView | null;
  readonly declared: CellView | null;
  readonly computed: string | null;
  readonly status: ScoreStatus | null;
  readonly agrees: boolean | null;
  readonly policy: string | null;
  readonly fits: string | null;
  /** Every other column by its heading. */
  readonly cells: readonly (CellView & { readonly name: string })[];
  /** One per column, as they are read: corrections stand in their places. */
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
  /** Null where it is about the document as a whole. */
  readonly at: At | null;
}

/** A heading of the document, with how much text stands under it. */
export interface OutlineSection {
  /** Null before the first heading; margins stand apart, at the end. */
  readonly title: string | null;
  readonly margin: boolean;
  readonly level: number;
  readonly place: Place;
  /** Where its text begins among all text blocks, and how many there are. */
  readonly first: number;
  readonly blocks: number;
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
    asked: { readonly bytes: Uint8Array; readonly name: string; readonly policy: string | null };
    answer:
      | { readonly ok: true; readonly summary: Summary }
      | { readonly ok: false; readonly refusal: DocumentRefusal };
  };
  /** The same document read again, as corrected and by the policy now chosen. */
  again: {
    asked: { readonly corrections: Corrections; readonly policy: string | null };
    answer: Summary;
  };
  table: { asked: { readonly number: number; readonly page: number }; answer: TablePage };
  findings: {
    asked: { readonly severity: Severity | null; readonly page: number };
    answer: Paged<DocumentFindingView>;
  };
  unread: { asked: { readonly page: number }; answer: Paged<UnreadView> };
  outline: { asked: { readonly page: number }; answer: Paged<OutlineSection> };
  /** Text blocks, `blocks` from `first` on. */
  texts: {
    asked: { readonly first: number; readonly blocks: number; readonly page: number };
    answer: Paged<Text>;
  };
  /** What the document says of itself, as far as it does. */
  facts: { asked: null; answer: Partial<DocumentFacts> };
  /** The plan folder as a zip, of a template without facts; null where the year is none of a cycle. */
  folder: { asked: DocumentFacts | null; answer: Uint8Array<ArrayBuffer> | null };
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
