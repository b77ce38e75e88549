import type { CivilDate, IndicatorId, NodeId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

/** An act of the cycle: what was decided, by whom, when. */
export interface Act {
  readonly id: string;
  readonly kind:
    | 'adozione-piano'
    | 'parere-oiv'
    | 'approvazione-preventivo'
    | 'approvazione-relazione'
    | 'validazione-oiv'
    | 'pubblicazione'
    | 'certificazione-revisori'
    | 'variazione';
  readonly organ: string;
  readonly number?: string;
  readonly date?: CivilDate;
}

/** A fact the document prints in several places: a number of an act, a triennium, a count. */
export interface Statement {
  readonly id: string;
  readonly subject: string;
  readonly kind: 'act-number' | 'years' | 'figure' | 'formula' | 'title' | 'text';
  readonly prints: readonly StatementPrint[];
  /** What the prints mean when they are two, where it is known: two definitions of one word. */
  readonly note?: string;
}

export interface StatementPrint extends Printed {
  readonly place: string;
  readonly line?: number;
}

/** A reference printed in the document to an objective or indicator, and what it points at. */
export interface PrintedReference {
  readonly id: string;
  readonly list: string;
  readonly printed: string;
  /** The words printed beside the code, if any. */
  readonly title?: string;
  readonly node: NodeId | null;
  readonly line?: number;
}

/** Where in a file something stands, apart from its line. All numbers count from 1. */
export interface DocumentPlace {
  readonly page?: number;
  readonly sheet?: string;
  /** The table in the order of the document. */
  readonly table?: number;
  /** The row of the table; in a sheet, of the sheet. */
  readonly row?: number;
}

/** A row of a table that nobody could read with certainty: kept as printed, never guessed. */
export interface UnreadRow {
  readonly text: string;
  readonly line?: number;
  readonly place?: DocumentPlace;
}

/** A document the data was read from. */
export interface ImportedDocument {
  readonly id: string;
  readonly title: string;
  readonly file?: string;
  /** Of the file's bytes, in 64 small hexadecimal digits: which file it was, whatever its name. */
  readonly sha256?: string;
  readonly unread: readonly UnreadRow[];
  readonly occurrences: readonly Occurrence[];
}

/** What a document printed where: never the measurement itself, which is one. */
export interface Occurrence {
  readonly id: string;
  /** "tree", "map", "dashboard/promozione", "individual/segretario-generale". */
  readonly view: string;
  readonly indicator?: IndicatorId;
  readonly node?: NodeId;
  readonly title?: string;
  readonly value?: Printed;
  readonly target?: Printed;
  readonly declared?: Printed;
  /** Further targets by year, as the summary tree prints them. */
  readonly targets?: Readonly<Record<string, Printed>>;
  /** The other columns of the row, by their headings. */
  readonly cells?: readonly (Printed & { readonly label: string })[];
  /** Labels printed around the row, when they differ from those of the node. */
  readonly perspective?: string;
  readonly strategic?: string;
  readonly group?: string;
  readonly line?: number;
  readonly place?: DocumentPlace;
  readonly uncertain?: string;
}

/** A dashboard shows indicators by reference: one value, shown everywhere. */
export interface Dashboard {
  readonly id: string;
  readonly title: string;
  readonly kind: 'unit' | 'individual';
  readonly unit?: string;
  readonly role?: string;
  readonly indicators: readonly IndicatorId[];
}

/** A passage of the document in the body's own words, per section. */
export interface Narrative {
  readonly id: string;
  readonly section: string;
  /** The document it is written for; absent: the one the cycle was entered from. */
  readonly document?: NarrativeDocument;
  readonly title: string;
  readonly text: string;
}

/** A document of a cycle that takes passages: their section codes are alike, their sections are not. */
export type NarrativeDocument = 'piao' | 'relazione';
