import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FindingsAnswer } from '@traguardo/contracts';
import { checksScreen } from '@traguardo/texts/screens/checks';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { checksSearch, filterOf, searchOf } from './checks-search.ts';
import { FilterRail } from './FilterRail.tsx';
import { FindingRow } from './FindingRow.tsx';
import { type FindingFilter, filtered } from './filter.ts';

/** All findings of the cycle, filtered; the filter is in the address, so it can be sent. */
export function ChecksPage() {
  const key = useCycleKey();
  const cycle = useQuery(queries.cycle(key));
  return (
    <Answered query={useQuery(queries.findings(key))}>
      {(answer) => (
        <Checks
          answer={answer}
          date={cycle.data?.referenceDate ?? ''}
          body={cycle.data?.body.name ?? key.body}
        />
      )}
    </Answered>
  );
}

interface Props {
  readonly answer: FindingsAnswer;
  readonly date: string;
  readonly body: string;
}

function Checks({ answer, date, body }: Props) {
  const filter = filterOf(checksSearch(useSearch({ strict: false })));
  const navigate = useNavigate();
  const shown = filtered(answer.findings, filter);
  const total = answer.findings.length;
  const choose = (next: FindingFilter) => void navigate({ to: '.', search: searchOf(next), replace: true });
  return (
    <>
      <PageTitle
        title={checksScreen.title}
        context={body}
        verdict={checksScreen.verdict({ ...answer.counts, blocking: answer.blocking, date: dateIt(date) })}
        actions={
          <>
            <SheetLinks family="findings" id="rilievi" title={checksScreen.title} />
            <PrintButton />
          </>
        }
      />
      <div className="tg-grid tg-checks">
        <FilterRail findings={answer.findings} filter={filter} onFilter={choose} />
        <section aria-label={checksScreen.title}>
          <p className="tg-list-head">
            <span aria-live="polite">{checksScreen.showing(shown.length, total)}</span>
            {shown.length < total ? (
              <button
                type="button"
                className="tg-link-button tg-no-print"
                onClick={() => choose({ severities: [], families: [], text: '' })}
              >
                {checksScreen.reset}
              </button>
            ) : null}
          </p>
          {shown.length === 0 ? <EmptyState>{checksScreen.none}</EmptyState> : null}
          <div className="tg-findings">
            {shown.map((finding) => (
              <FindingRow key={finding.id} finding={finding} group="findings" level="primary" />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
