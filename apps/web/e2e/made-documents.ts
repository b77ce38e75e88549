import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';

/** A document as a file chooser takes it. */
export interface MadeDocument {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function made(name: string, content: string | Uint8Array): MadeDocument {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

const INDICATORS = [
  ['Indicatore', 'Risultato', 'Target', '% di realizzazione'],
  ['Imprese visitate', '12', '10', '100%'],
  ['Convegni organizzati', '2.6', '2', '100%'],
  ['Sportelli aperti', '8', '10', '95%'],
  ['Relazione consegnata', '15/12/2025', '30/11/2025', '100%'],
];

/** Words no reader knows: a table for a person to say what it is. */
const STRANGE = [
  ['Voce', 'Fatto', 'Atteso'],
  ['Visite alle imprese', '12', '10'],
  ['Fiere', '7', '8'],
];

const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t'));

/** A small report as text: one table of indicators, one that is not recognised. */
export const report = made(
  'Relazione 2025.txt',
  [
    '# Relazione sulla performance 2025 del Comune di Valchiara',
    '',
    'Una premessa.',
    '',
    '## Obiettivi',
    '',
    ...lines(INDICATORS),
    '',
    'Un testo che sta in mezzo.',
    '',
    ...lines(STRANGE),
  ].join('\n'),
);

/** The same indicators as a workbook, in the text of its cells. */
export const workbook = made(
  'obiettivi.xlsx',
  zip({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Obiettivi" sheetId="1" r:id="r0"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s0.xml"/></Relationships>',
    'xl/worksheets/s0.xml': `<worksheet><sheetData>${INDICATORS.map(
      (row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    ).join('')}</sheetData></worksheet>`,
  }),
);

/** The same as a Word document, its first two columns under one heading. */
export const letter = made(
  'relazione.docx',
  zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Relazione</w:t></w:r></w:p><w:tbl>${INDICATORS.map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
    ).join('')}</w:tbl></w:body></w:document>`,
  }),
);

export const page = made(
  'relazione.html',
  `<h1>Relazione</h1><table>${INDICATORS.map(
    (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  ).join('')}</table>`,
);

export const list = made('obiettivi.csv', INDICATORS.map((row) => row.join(';')).join('\r\n'));

/** A list of many rows, every one of them with a declared percentage that is wrong. */
export function register(rows: number): MadeDocument {
  const heading = INDICATORS[0]?.join(';') ?? '';
  const body = Array.from({ length: rows }, (_, index) => `Azione numero ${index + 1};${index % 9};10;100%`);
  return made('registro.csv', [heading, ...body].join('\r\n'));
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
