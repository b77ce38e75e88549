import { useQuery } from '@tanstack/react-query';
import type { DocumentAnswer, PrintedTable } from '@traguardo/contracts';
import { sectionScreens } from '@traguardo/texts/screens/sections';
import { queries } from '../api/queries.ts';
import { PrintedTableBlock } from '../document/PrintedTableBlock.tsx';
import { Answered } from '../shell/Answered.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SectionContents } from './SectionContents.tsx';
import { type Section, type SectionPart, sectionParts } from './section-parts.ts';
import { sectionVerdict } from './section-verdict.ts';

/** The figures of one part of the document, drawn, cross-footed and traced. */
export function SectionPage({ section }: { readonly section: Section }) {
  return (
    <Answered query={useQuery(queries.document(useCycleKey()))}>
      {(answer) => <SectionTables section={section} answer={answer} />}
    </Answered>
  );
}

function SectionTables({ section, answer }: { readonly section: Section; readonly answer: DocumentAnswer }) {
  const cycle = useQuery(queries.cycle(useCycleKey()));
  const parts = sectionParts(section, answer.tables);
  const tables = parts.flatMap((part) => part.tables);
  return (
    <>
      <PageTitle
        title={sectionScreens[section]}
        verdict={sectionScreens.verdict(sectionVerdict(tables))}
        actions={<PrintButton />}
      />
      {section === 'people' && cycle.data?.hasStaffing ? (
        <p className="tg-small">
          <CycleLink to="staffing">{sectionScreens.seeStaffing}</CycleLink>
        </p>
      ) : null}
      {tables.length === 0 ? (
        <EmptyState>{sectionScreens.empty}</EmptyState>
      ) : (
        <SectionContents parts={parts} />
      )}
      {parts.map((part) => (
        <PartTables key={part.id} part={part} />
      ))}
    </>
  );
}

function PartTables({ part }: { readonly part: SectionPart }) {
  return (
    <>
      <h2 className="tg-part">{sectionScreens.part[part.id]}</h2>
      <div className="tg-grid tg-section">
        {part.tables.map((table) => (
          <div key={table.id} className={isWide(table) ? 'tg-section-wide' : undefined}>
            <PrintedTableBlock table={table} drawn />
          </div>
        ))}
      </div>
    </>
  );
}

/** Letters of the headers half a page holds beside the names of the rows. */
const MOST_LETTERS = 60;

/** More columns, or more small drawings, than half a page holds. */
function isWide({ columns, chart }: PrintedTable): boolean {
  const letters = columns.reduce((sum, { label }) => sum + label.length, 0);
  return columns.length > 4 || letters > MOST_LETTERS || (chart?.panels.length ?? 0) > 4;
}
