import type { PrintedStatement } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { DataTable } from '../tables/DataTable.tsx';
import { DocumentPart } from './DocumentPart.tsx';

/** One thing said in several places, each place with its words. */
export function StatementBlock({ statement }: { readonly statement: PrintedStatement }) {
  return (
    <DocumentPart id={`statement/${statement.id}`} title={statement.subject} findings={statement.findings}>
      <DataTable
        caption={statement.subject}
        rows={statement.prints}
        rowKey={(print) => `${print.place} ${print.line ?? ''} ${print.printed}`}
        columns={[
          { key: 'place', header: documentScreen.place, names: true, cell: (print) => print.place },
          { key: 'printed', header: documentScreen.printed, cell: (print) => print.printed },
          {
            key: 'line',
            header: documentScreen.line,
            figures: true,
            secondary: true,
            cell: (print) => print.line ?? '—',
          },
        ]}
      />
      {statement.note ? <p className="tg-small tg-muted">{statement.note}</p> : null}
    </DocumentPart>
  );
}
