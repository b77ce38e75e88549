import { strToU8 } from 'fflate';
import type { Block, Cell, SourceDocument } from '../../document/index.ts';
import { docxParts } from '../write-docx.ts';
import { writeHtml } from '../write-html.ts';
import { xlsxParts } from '../write-xlsx.ts';

/** A valid file to damage: bytes, or the parts to be packed once damaged. */
export type Base =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly parts: Readonly<Record<string, string>> };

const cell = (text: string, column: number, more: Partial<Cell> = {}): Cell => {
  return { column, columnSpan: 1, rowSpan: 1, text, strong: false, header: false, ...more };
};

const table = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  place: {},
  rows: rows.map((texts, row) => ({
    place: {},
    cells: texts.map((text, column) => cell(text, column, { strong: row === 0 })),
  })),
});

const text = (content: string, is: 'paragraph' | 'item' | 'heading'): Block => ({
  kind: 'text',
  place: {},
  role: is === 'heading' ? { is, level: 1 } : { is },
  text: content,
  strong: is === 'heading',
});

const MERGED: Block = {
  kind: 'table',
  place: {},
  rows: [
    { place: {}, cells: [cell('Area', 0, { rowSpan: 2 }), cell('Personale', 1, { columnSpan: 2 })] },
    { place: {}, cells: [cell('Donne', 1), cell('Uomini', 2)] },
    { place: {}, cells: [cell('Dirigenti', 0), cell('1', 1), cell('2', 2)] },
  ],
};

const SAMPLE: SourceDocument = {
  format: 'text',
  notices: [],
  blocks: [
    text('Obiettivi operativi', 'heading'),
    text('Di seguito gli indicatori.', 'paragraph'),
    table([
      ['Obiettivo', 'Indicatore', 'Consuntivo 2024', 'Target 2024', '% di raggiungimento'],
      ['Servizi', 'Pratiche evase entro 5 giorni (unità di misura: percentuale)', '85,6%', '>= 80%', '100%'],
      ['', 'Tempo medio (giorni)', '12', '10', '83,33%'],
      ['Risorse', 'Avvio entro il 31/12/2024', '30/11/2024', '31/12/2024', '100%'],
      ['Bilancio', 'Costo', '€ 12.500', '€ 12.000,50', '96%'],
    ]),
    text('primo', 'item'),
    text('secondo', 'item'),
    table([
      ['Proventi', 'Preventivo', 'Consuntivo'],
      ['Diritto annuale', '1.200', '1.250'],
    ]),
    MERGED,
    table([
      ['Rischio', 'Misura', 'Valutazione'],
      ['Alterazione', 'Controllo a campione', 'ALTO'],
    ]),
  ],
};

const LINES = SAMPLE.blocks.flatMap((block) =>
  block.kind === 'text'
    ? [block.text, '']
    : [...block.rows.map(({ cells }) => cells.map((one) => one.text)), ''],
);

const joined = (mark: string, quote: string): string =>
  LINES.map((line) =>
    typeof line === 'string' ? line : line.map((word) => quote + word + quote).join(mark),
  ).join('\n');

/** Small valid files of every format. */
export const BASES: readonly Base[] = [
  { name: 'a.docx', parts: docxParts(SAMPLE) },
  { name: 'a.xlsx', parts: xlsxParts(SAMPLE) },
  { name: 'a.csv', bytes: strToU8(joined(';', '"')) },
  { name: 'a.html', bytes: strToU8(writeHtml(SAMPLE)) },
  { name: 'a.txt', bytes: strToU8(joined('\t', '')) },
  {
    name: 'a.md',
    bytes: strToU8(
      LINES.map((line) => (typeof line === 'string' ? `## ${line}` : `| ${line.join(' | ')} |`)).join('\n'),
    ),
  },
];
