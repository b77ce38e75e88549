import type { AccessRequestView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { Block } from '../shell/Block.tsx';
import { Citation } from '../shell/Citation.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

const OUTCOMES: Readonly<Record<AccessRequestView['state'], Outcome>> = {
  open: 'not-yet-due',
  overdue: 'missing',
  answered: 'reached',
  'answered-late': 'partial',
};

/** Requests of access, by the day they came: their term, what stopped it, the decision. */
export function AccessRegister({ requests }: { readonly requests: readonly AccessRequestView[] }) {
  return (
    <Block
      title={transparencyScreen.requests}
      aside={
        requests.length > 0 ? (
          <SheetLinks family="transparency" id="accessi" title={transparencyScreen.requests} />
        ) : null
      }
    >
      {requests.length === 0 ? (
        <p>{transparencyScreen.noRequests}</p>
      ) : (
        <DataTable
          caption={transparencyScreen.requestsCaption}
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'request',
              header: transparencyScreen.request,
              names: true,
              cell: ({ id, kind, subject, of }) => (
                <>
                  {subject}
                  <span className="tg-under">
                    {id}, {transparencyScreen.requestKind[kind]}
                    {of ? ` ${transparencyScreen.reviewOf(of)}` : ''}
                  </span>
                </>
              ),
            },
            {
              key: 'received',
              header: transparencyScreen.received,
              secondary: true,
              cell: ({ received }) => dateIt(received),
            },
            {
              key: 'term',
              header: transparencyScreen.term,
              cell: ({ term }) => <Term term={term} />,
            },
            {
              key: 'state',
              header: transparencyScreen.stateHeader,
              cell: ({ state, daysLeft }) => (
                <>
                  <MarkedWord outcome={OUTCOMES[state]}>{transparencyScreen.requestState[state]}</MarkedWord>
                  {daysLeft !== null && daysLeft >= 0 ? (
                    <span className="tg-under">{transparencyScreen.inDays(daysLeft)}</span>
                  ) : null}
                </>
              ),
            },
            {
              key: 'decision',
              header: transparencyScreen.decision,
              cell: ({ decision }) => <Decision decision={decision} />,
            },
          ]}
        />
      )}
    </Block>
  );
}

function Term({ term }: Pick<AccessRequestView, 'term'>) {
  if (!term) return '—';
  const { days, suspended, due, deliverFrom } = term;
  return (
    <>
      {dateIt(due)}
      <span className="tg-under">
        {transparencyScreen.legalDays(days.days)}{' '}
        {days.citation ? <Citation citation={days.citation} /> : null}
      </span>
      {suspended.map((each) => (
        <span key={each.for} className="tg-under">
          {transparencyScreen.suspended[each.for](each.days)}{' '}
          {each.citation ? <Citation citation={each.citation} /> : null}
        </span>
      ))}
      {deliverFrom ? (
        <span className="tg-under">{transparencyScreen.deliverFrom(dateIt(deliverFrom))}</span>
      ) : null}
    </>
  );
}

function Decision({ decision }: Pick<AccessRequestView, 'decision'>) {
  if (!decision) return '—';
  const { outcome, date, reason, delivered } = decision;
  return (
    <>
      {transparencyScreen.outcome[outcome]}, {dateIt(date)}
      {reason ? <span className="tg-under">{reason}</span> : null}
      {delivered ? <span className="tg-under">{transparencyScreen.delivered(dateIt(delivered))}</span> : null}
    </>
  );
}
