import { counted } from '../labels.ts';

export const provenance = {
  titleOf: (count: number) => `Da dove viene: ${counted(count, { one: 'cifra', many: 'cifre' })}`,
  caption: (title: string) => `Provenienza delle cifre di «${title}»`,
  figure: 'Cifra',
  printed: 'Stampato',
  read: 'Letto come',
  place: 'Luogo nei dati',
  fileLine: (file: string, line: number) => `${file}, riga ${line}`,
  uncertain: 'lettura incerta',
  source: 'Fonte',
  noSource: 'il documento non la dice',
  folder: 'Questi dati nella cartella del piano:',
} as const;

export const download = {
  label: (title: string) => `Scarica «${title}»`,
  word: 'Scarica',
  csv: 'CSV',
  xlsx: 'Excel',
  page: 'Dati da scaricare',
  verdict: (tables: number, rows: number) => [
    { strong: counted(tables, { one: 'tabella', many: 'tabelle' }) },
    `, ${counted(rows, { one: 'riga', many: 'righe' })}: ogni tabella che si vede, stampata o calcolata, in CSV per i fogli elettronici italiani e in Excel con numeri e date veri.`,
  ],
  name: 'Tabella',
  rows: 'Righe',
  file: 'File',
  how: 'Nel CSV i separatori sono quelli italiani (punto e virgola, virgola dei decimali). Accanto a ogni cifra letta sta il testo come il documento lo stampa. Per sicurezza, nel CSV un testo che inizia con =, +, − o @ è preceduto da un apostrofo.',
  empty: 'Nessuna tabella che si possa scaricare.',
} as const;
