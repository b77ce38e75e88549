import { useQuery } from '@tanstack/react-query';
import type { SheetsAnswer } from '@traguardo/contracts';
import { download } from '@traguardo/texts/screens/provenance';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

/** Every table of the cycle that can be taken away. */
export function SheetsPage() {
  return (
    <Answered query={useQuery(queries.sheets(useCycleKey()))}>
      {(sheets) => <Sheets sheets={sheets} />}
    </Answered>
  );
}

function Sheets({ sheets }: { readonly sheets: SheetsAnswer }) {
  const groups = [...new Set(sheets.map(({ group }) => group))];
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <>
      <PageTitle title={download.page} verdict={download.verdict(sheets.length, rows)} />
      {sheets.length === 0 ? <EmptyState>{download.empty}</EmptyState> : null}
      <div className="tg-grid tg-grid-2">
        {groups.map((group) => (
          <Block key={group} title={group}>
            <DataTable
              caption={group}
              rows={sheets.filter((sheet) => sheet.group === group)}
              rowKey={({ family, id }) => `${family}/${id}`}
              columns={[
                { key: 'name', header: download.name, names: true, cell: ({ title }) => title },
                {
                  key: 'rows',
                  header: download.rows,
                  figures: true,
                  secondary: true,
                  cell: (sheet) => sheet.rows,
                },
                {
                  key: 'file',
                  header: download.file,
                  cell: ({ family, id, title }) => <SheetLinks family={family} id={id} title={title} />,
                },
              ]}
            />
          </Block>
        ))}
      </div>
      <p className="tg-small tg-muted tg-part">{download.how}</p>
    </>
  );
}
