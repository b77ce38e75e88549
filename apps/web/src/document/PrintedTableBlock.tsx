import type { PrintedTable } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { provenance } from '@traguardo/texts/screens/provenance';
import { sectionScreens } from '@traguardo/texts/screens/sections';
import { BarChart } from '../charts/BarChart.tsx';
import { FigureText } from '../marks/FigureText.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { Provenance } from '../tables/Provenance.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { DocumentPart } from './DocumentPart.tsx';
import { Relations } from './Relations.tsx';

interface Props {
  readonly table: PrintedTable;
  /** True on the pages about the figures themselves: there the table is drawn too. */
  readonly drawn?: boolean;
}

/** A table as printed, what holds in it and where each figure comes from; a cell with a finding carries its mark. */
export function PrintedTableBlock({ table, drawn = false }: Props) {
  const { title, chart } = table;
  return (
    <DocumentPart
      id={`table/${table.id}`}
      title={title}
      note={noteOf(table, drawn)}
      aside={<SheetLinks family="document" id={table.id} title={title} />}
      findings={table.findings}
    >
      {drawn && chart ? (
        <>
          {chart.panels.length > 1 ? (
            <p className="tg-small tg-muted">{sectionScreens.chartScale[`${chart.sameScale}`]}</p>
          ) : null}
          <BarChart chart={chart} label={sectionScreens.chart(title)} />
        </>
      ) : null}
      <DataTable
        caption={title}
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
      <div className="tg-behind">
        <Relations title={title} relations={table.relations} />
        <Provenance title={title} figures={figuresOf(table)} source={table.source} />
      </div>
    </DocumentPart>
  );
}

/** On the pages of one section its name says nothing more: there the source stands beside the title. */
function noteOf({ source, section }: PrintedTable, drawn: boolean): string {
  if (!drawn) return documentScreen.section(section);
  return source ? sectionScreens.source(source) : '';
}

function figuresOf(table: PrintedTable) {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) =>
      cell
        ? [
            {
              key: `${row.id}/${index}`,
              name: `${row.label}, ${table.columns[index]?.label ?? ''}`,
              figure: cell.figure,
              place: cell.place,
            },
          ]
        : [],
    ),
  );
}

function Cell({ cell }: { readonly cell: PrintedTable['rows'][number]['cells'][number] }) {
  if (cell === null) return null;
  return (
    <>
      {cell.finding ? <SeverityMark severity={cell.finding} /> : null} <FigureText figure={cell.figure} />
      {cell.figure.uncertain ? (
        <span className="tg-uncertain" title={cell.figure.uncertain}>
          ?<Hidden> ({provenance.uncertain})</Hidden>
        </span>
      ) : null}
    </>
  );
}
