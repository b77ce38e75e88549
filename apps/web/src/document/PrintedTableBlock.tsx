import type { PrintedTable } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { FigureText } from '../marks/FigureText.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { DocumentPart } from './DocumentPart.tsx';

/** A table as printed; a cell with a finding carries its mark before the figure. */
export function PrintedTableBlock({ table }: { readonly table: PrintedTable }) {
  return (
    <DocumentPart
      id={`table/${table.id}`}
      title={table.title}
      note={documentScreen.section(table.section)}
      findings={table.findings}
    >
      <DataTable
        caption={table.title}
        rows={table.rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'row', header: documentScreen.row, names: true, cell: (row) => row.label },
          ...table.columns.map((column, index) => ({
            key: column.id,
            header: column.label,
            figures: true,
            cell: (row: PrintedTable['rows'][number]) => <Cell cell={row.cells[index] ?? null} />,
          })),
        ]}
      />
      {table.note ? <p className="tg-small tg-muted">{table.note}</p> : null}
    </DocumentPart>
  );
}

function Cell({ cell }: { readonly cell: PrintedTable['rows'][number]['cells'][number] }) {
  if (cell === null) return null;
  return (
    <>
      {cell.finding ? <SeverityMark severity={cell.finding} /> : null} <FigureText figure={cell.figure} />
    </>
  );
}
