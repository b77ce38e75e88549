import { documentWords } from '@traguardo/texts/documents';
import {
  AlignmentType,
  Bookmark,
  Paragraph,
  ShadingType,
  SimpleField,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Drawing, Table } from '../model/document.ts';
import type { LaidColumn, LaidRow, LaidTable } from '../pdf/table-layout.ts';
import { NORMAL } from './pages.ts';
import { figureRuns, textRuns } from './runs.ts';
import type { Writing } from './writing.ts';

const HEAD_FILL = '17324D';
const GROUP_FILL = 'E6ECF2';
const TWIPS_PER_POINT = 20;

/** Which of the parts of a table too wide for one page. */
export interface PartOf {
  readonly part: number;
  readonly parts: number;
}

/**
 * A caption: its word, its number as a field Word counts anew, its text; a table's stays with its table. Of the parts
 * of a table only the first is counted and found by its bookmark.
 */
export function captionOf(
  of: Table | Drawing,
  writing: Writing,
  { part, parts }: PartOf = { part: 1, parts: 1 },
): Paragraph {
  const table = of.kind === 'table';
  const word = table ? documentWords.table : documentWords.drawing;
  const number = table ? writing.numbering.tableNumber.get(of) : writing.numbering.drawingNumber.get(of);
  const which = parts === 1 ? '' : ` (${documentWords.part(`${part}`, `${parts}`)})`;
  const text = `. ${of.caption}${which}`;
  const label = [
    new TextRun(`${word} `),
    new SimpleField(`SEQ ${word} \\* ARABIC`, `${number ?? ''}`),
    ...textRuns(text),
  ];
  return new Paragraph({
    style: 'Caption',
    keepNext: table,
    children:
      part === 1
        ? [new Bookmark({ id: writing.bookmarkOf.get(of) ?? '', children: label })]
        : [...textRuns(`${word} ${number ?? ''}${text}`)],
  });
}

/** A table as wide as the text of its page: its header is repeated on every page, no row is cut. */
export function tableOf({ columns, rows, size }: LaidTable, caption: string, writing: Writing): WordTable {
  writing.tableCaptions.push(caption);
  const look = size === NORMAL ? {} : { size: size * 2 };
  const widths = columns.map(({ width }) => Math.round(width * TWIPS_PER_POINT));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label, align }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, fill: HEAD_FILL, color: 'auto' },
          children: [
            new Paragraph({
              style: 'TableHeading',
              keepNext: true,
              ...alignment(align),
              children: [...textRuns(label, { color: 'FFFFFF', bold: true, ...look })],
            }),
          ],
        }),
    ),
  });
  return new WordTable({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      head,
      ...rows.map((row, at) => {
        const stays = row.heading || row.stays > 1 || (row.stays === 0 && rows[at + 1]?.stays === 0);
        return rowOf(row, columns, widths, stays, look, writing);
      }),
    ],
  });
}

function rowOf(
  { heading, cells }: LaidRow,
  columns: readonly LaidColumn[],
  widths: readonly number[],
  stays: boolean,
  look: { readonly size?: number },
  writing: Writing,
): TableRow {
  const cell = (one: Cell | undefined, align: LaidColumn['align'], at: number, span: number) =>
    new TableCell({
      width: {
        size: heading ? widths.reduce((sum, width) => sum + width, 0) : (widths[at] ?? 0),
        type: WidthType.DXA,
      },
      ...(span > 1 && { columnSpan: span }),
      ...(heading && { shading: { type: ShadingType.CLEAR, fill: GROUP_FILL, color: 'auto' } }),
      children: [
        new Paragraph({
          style: heading ? 'TableHeading' : 'TableContents',
          keepNext: stays,
          ...alignment(align),
          children: [
            ...figureRuns(
              one?.text ?? '',
              one?.figure,
              { ...((heading || one?.strong) && { bold: true }), ...look },
              writing,
            ),
          ],
        }),
      ],
    });
  return new TableRow({
    cantSplit: true,
    children: heading
      ? [cell(cells[0], 'start', 0, columns.length)]
      : columns.map(({ align }, at) => cell(cells[at], align, at, 1)),
  });
}

function alignment(align: LaidColumn['align']) {
  return align === 'end' ? { alignment: AlignmentType.RIGHT } : {};
}
