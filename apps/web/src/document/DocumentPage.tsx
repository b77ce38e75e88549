import { useQuery } from '@tanstack/react-query';
import type { DocumentAnswer } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { AssignmentBlock } from './AssignmentBlock.tsx';
import { DocumentContents } from './DocumentContents.tsx';
import { PrintedTableBlock } from './PrintedTableBlock.tsx';
import { StatementBlock } from './StatementBlock.tsx';

/** What the document prints beside the plan, where findings on it lead. */
export function DocumentPage() {
  return (
    <Answered query={useQuery(queries.document(useCycleKey()))}>
      {(answer) => <PrintedDocument answer={answer} />}
    </Answered>
  );
}

function PrintedDocument({ answer }: { readonly answer: DocumentAnswer }) {
  const { tables, statements, assignments } = answer;
  const parts = [...tables, ...statements, ...assignments];
  return (
    <>
      <PageTitle
        title={documentScreen.title}
        verdict={documentScreen.verdict({
          tables: tables.length,
          statements: statements.length,
          assignments: assignments.length,
          findings: parts.reduce((sum, part) => sum + part.findings.length, 0),
        })}
        actions={<PrintButton />}
      />
      <DocumentContents answer={answer} />
      {parts.length === 0 ? <EmptyState>{documentScreen.empty}</EmptyState> : null}
      {statements.length > 0 ? (
        <div className="tg-part tg-row">
          <h2>{documentScreen.statements}</h2>
          <SheetLinks family="document" id="scritto-in-piu-luoghi" title={documentScreen.statements} />
        </div>
      ) : null}
      <div className="tg-grid tg-grid-2">
        {statements.map((statement) => (
          <StatementBlock key={statement.id} statement={statement} />
        ))}
      </div>
      {tables.length > 0 ? <h2 className="tg-part">{documentScreen.tables}</h2> : null}
      <div className="tg-grid">
        {tables.map((table) => (
          <PrintedTableBlock key={table.id} table={table} />
        ))}
      </div>
      {assignments.length > 0 ? <h2 className="tg-part">{documentScreen.assignments}</h2> : null}
      <div className="tg-grid tg-grid-2">
        {assignments.map((assignment) => (
          <AssignmentBlock key={assignment.id} assignment={assignment} />
        ))}
      </div>
    </>
  );
}
