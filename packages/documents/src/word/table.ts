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
import type { Cell, Column, Drawing, Row, Table } from '../model/document.ts';
import { figureRuns, textRuns } from './runs.ts';
import { widthsOf } from './widths.ts';
import type { PageShape, Writing } from './writing.ts';

const HEAD_FILL = '17324D';
const GROUP_FILL = 'E6ECF2';
/** In half points, as the style has it. */
const TEXT_SIZE = 18;

/** A caption: its word, its number as a field Word counts anew, its text; a table's stays with its table. */
export function captionOf(of: Table | Drawing, writing: Writing): Paragraph {
  const table = of.kind === 'table';
  const word = table ? documentWords.table : documentWords.drawing;
  const number = table ? writing.numbering.tableNumber.get(of) : writing.numbering.drawingNumber.get(of);
  const label = [
    new TextRun(`${word} `),
    new SimpleField(`SEQ ${word} \\* ARABIC`, `${number ?? ''}`),
    ...textRuns(`. ${of.caption}`),
  ];
  return new Paragraph({
    style: 'Caption',
    keepNext: table,
    children: [new Bookmark({ id: writing.bookmarkOf.get(of) ?? '', children: label })],
  });
}

/** A table as wide as the text of its page: its header is repeated on every page, no row is cut. */
export function tableOf({ columns, rows }: Table, page: PageShape, writing: Writing): WordTable {
  const small = columns.length > 20 ? { size: 12 } : columns.length > 8 ? { size: 16 } : {};
  const across = page.width - page.margins.left - page.margins.right;
  const widths = widthsOf({ columns, rows }, across, small.size ?? TEXT_SIZE);
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
              children: [...textRuns(label, { color: 'FFFFFF', bold: true, ...small })],
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
    rows: [head, ...rows.map((row) => rowOf(row, columns, widths, small, writing))],
  });
}

function rowOf(
  { heading, cells }: Row,
  columns: readonly Column[],
  widths: readonly number[],
  small: { readonly size?: number },
  writing: Writing,
): TableRow {
  const cell = (one: Cell | undefined, align: Column['align'], at: number, span: number) =>
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
          keepNext: heading === true,
          ...alignment(align),
          children: [
            ...figureRuns(
              one?.text ?? '',
              one?.figure,
              { ...((heading || one?.strong) && { bold: true }), ...small },
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

function alignment(align: Column['align']) {
  return align === 'end' ? { alignment: AlignmentType.RIGHT } : {};
}
