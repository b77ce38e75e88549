import type { DocumentAnswer, PrintedTable } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { BLANK, figure, number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, group, title } = sheetWords;

/** The tables of the document, each as it is printed, and what the document says in several places. */
export function printedSheets({ tables, statements }: DocumentAnswer): SheetSource[] {
  const prints = statements.flatMap(({ subject, prints }) => prints.map((print) => ({ subject, ...print })));
  return [
    ...tables.map(printedSheet),
    sheetOf(
      { id: 'scritto-in-piu-luoghi', family: 'document', title: title.statements, group: group.document },
      prints,
      [
        { label: column.subject, cell: ({ subject }) => words(subject) },
        { label: column.place, cell: ({ place }) => words(place) },
        { label: column.printed, cell: ({ printed }) => words(printed) },
        { label: column.line, cell: ({ line }) => number(line) },
      ],
    ),
  ];
}

function printedSheet(table: PrintedTable): SheetSource {
  return {
    id: table.id,
    family: 'document',
    title: table.title,
    group: documentScreen.section(table.section),
    notes: [
      ...(table.source ? [sheetWords.source(table.source)] : []),
      ...(table.note ? [sheetWords.note(table.note)] : []),
    ],
    columns: [
      { id: 'voce', label: column.row, printed: false },
      ...table.columns.map(({ id, label }) => ({ id, label, printed: true })),
    ],
    rows: table.rows.map((row) => [
      words(row.label),
      ...row.cells.map((cell) => (cell ? figure(cell.figure) : BLANK)),
    ]),
  };
}
