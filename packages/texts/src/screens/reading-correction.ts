import { rowKindLabels } from '../command-line/labels.ts';
import { counted } from '../labels.ts';

/** What a column of a table of indicators holds, in words. */
export type ColumnRoleName =
  | 'perspective'
  | 'objective'
  | 'indicator'
  | 'algorithm'
  | 'unit'
  | 'source'
  | 'weight'
  | 'baseline'
  | 'value'
  | 'target'
  | 'declared'
  | 'note'
  | 'none';

/** What a table holds, in words; `none` leaves all its rows unread. */
export type TableKindName = keyof typeof rowKindLabels | 'none';

const roles: Readonly<Record<ColumnRoleName, string>> = {
  perspective: 'prospettiva o area',
  objective: 'obiettivo',
  indicator: 'indicatore',
  algorithm: 'formula di calcolo',
  unit: 'unità di misura',
  source: 'fonte dei dati',
  weight: 'peso',
  baseline: 'valore di partenza',
  value: 'risultato',
  target: 'valore atteso (target)',
  declared: 'percentuale dichiarata',
  note: 'nota',
  none: 'altro: resta con la sua intestazione',
};

const kinds: Readonly<Record<TableKindName, string>> = { ...rowKindLabels, none: 'niente da leggere' };

/** A column by its number and, where it has one, its heading. */
function columnName(number: number, label: string): string {
  return label === '' ? `Colonna ${number}` : `Colonna ${number}, «${label}»`;
}

export const readingCorrection = {
  title: 'Correggi la lettura di questa tabella',
  note: 'Ogni scelta vale subito, per questa lettura; il documento non cambia.',
  kind: 'Questa tabella contiene',
  headingRows: 'Righe di intestazione in cima',
  asRecognised: 'come riconosciuta',
  asRecognisedAs: (what: string) => `come riconosciuta (${what})`,
  rowsRecognised: 'come riconosciute',
  rowsAsRecognised: (count: number) => `come riconosciute (${count})`,
  columns: 'Che cosa contiene ogni colonna',
  column: columnName,
  roles,
  kinds,
  list: 'Correzioni fatte',
  none: 'Nessuna correzione: tutto è come riconosciuto.',
  count: (count: number) => (count === 1 ? 'una correzione' : `${count} correzioni`),
  undo: 'Annulla',
  undoAll: 'Annulla tutte',
  table: (number: number) => `Tabella ${number}`,
  kindIs: (kind: TableKindName) =>
    kind === 'none' ? 'non c’è niente da leggere' : `contiene ${kinds[kind]}`,
  headingIs: (count: number) =>
    count === 1
      ? 'una riga di intestazione'
      : count === 0
        ? 'nessuna riga di intestazione'
        : `${count} righe di intestazione`,
  columnIs: (column: number, role: ColumnRoleName) =>
    role === 'none'
      ? `la colonna ${column} resta con la sua intestazione`
      : `la colonna ${column} è ${roles[role]}`,
  cellIs: (row: number, column: number, text: string) =>
    `alla riga ${row}, colonna ${column}, si legge «${text}»`,
  cellsOf: (row: number) => `Celle della riga ${row}`,
  apply: 'Applica',
  leave: 'Lascia com’è',
  ambiguous: 'si legge in più modi: qual è?',
  choose: (reading: string) => `È ${reading}`,
  corrected: 'corretta',
  said: (rows: number, unread: number) =>
    `Documento riletto: ${counted(rows, { one: 'riga letta', many: 'righe lette' })}, ${counted(unread, { one: 'non letta', many: 'non lette' })}.`,
} as const;
