import type { CivilDate } from '@traguardo/core/kernel';

/**
 * The neutral form of a document to publish: what it says, in order, before any format. Every format is
 * rendered from it and from nothing else, so all say the same.
 */
export interface PublicDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly subtitle?: string;
  /** The body that publishes it. */
  readonly body: string;
  /** The date its figures are judged at; the date of the document itself. */
  readonly at: CivilDate;
  /** A draft is watermarked on every page. */
  readonly state: 'draft' | 'approved';
  readonly sections: readonly Section[];
}

export const DOCUMENT_KINDS = [
  'piao',
  'relazione',
  'semestrale',
  'scheda',
  'cruscotto',
  'mappa',
  'fabbisogno',
  'rilievi',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A part with its heading; its level is how deep it stands. */
export interface Section {
  /** A slug, unique in the document: the address of the part in every format. */
  readonly id: string;
  /** As the document numbers it: "2.2"; absent where it does not. */
  readonly code?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | List | Table | Drawing;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Set apart from the text: what is lacking, what to know before reading. */
  readonly aside?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** A piece of text of one look. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Of a figure: the id under which every format carries it. */
  readonly figure?: string;
  /** A note at the foot, told where the run ends. */
  readonly note?: string;
  /** The id of the section, table or drawing the run points at. */
  readonly refersTo?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly label: string;
  readonly align: 'start' | 'end';
  /** How wide beside the others: 1 is a figure, 4 a title. */
  readonly weight: number;
}

export interface Row {
  /** A row that heads those below it spreads its first cell over all columns. */
  readonly heading?: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** Of a figure: the id under which every format carries it. */
  readonly figure?: string;
  readonly strong?: boolean;
  /** The cell names its row. */
  readonly header?: boolean;
}

/** A vector picture, with what it shows in words and the table of the figures it draws. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly id: string;
  readonly caption: string;
  /** What whoever does not see it is told. */
  readonly alternative: string;
  readonly svg: string;
  readonly table: Table;
}
