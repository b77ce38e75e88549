import type { TermReading, TermView } from '@traguardo/contracts';
import { deadlinesScreen } from '@traguardo/texts/screens/deadlines';
import { dateIt } from '../format/date-it.ts';
import { Citation } from '../shell/Citation.tsx';
import { Place } from '../tables/Provenance.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { TermMark } from './TermMark.tsx';

/** Every term with every reading of it, one row a reading, and the act that met it. */
export function TermTable({ terms }: { readonly terms: readonly TermView[] }) {
  return (
    <Scroller label={deadlinesScreen.terms}>
      <table className="tg-table tg-dense tg-terms">
        <caption className="visually-hidden">{deadlinesScreen.terms}</caption>
        <thead>
          <tr>
            <th scope="col">{deadlinesScreen.term}</th>
            <th scope="col">{deadlinesScreen.date}</th>
            <th scope="col">{deadlinesScreen.state}</th>
            <th scope="col">{deadlinesScreen.done}</th>
            <th scope="col">{deadlinesScreen.citation}</th>
          </tr>
        </thead>
        {terms.map((term) => (
          <tbody key={term.id}>
            {term.readings.map((reading, index) => (
              <tr key={reading.id}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={term.readings.length}>
                    {term.title}
                  </th>
                ) : null}
                <td>
                  {dateIt(reading.date)}
                  {term.readings.length > 1 ? (
                    <span className="tg-under">{deadlinesScreen.readings[reading.id]}</span>
                  ) : null}
                </td>
                <td>
                  <State reading={reading} recorded={term.recorded} />
                </td>
                {index === 0 ? (
                  <td rowSpan={term.readings.length}>
                    <Done term={term} />
                  </td>
                ) : null}
                <td>{reading.citation ? <Citation citation={reading.citation} /> : '—'}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroller>
  );
}

function State({ reading, recorded }: { readonly reading: TermReading; readonly recorded: boolean }) {
  const passed = reading.state === 'passed' && !recorded;
  return (
    <>
      <TermMark state={passed ? 'unknown' : reading.state} />{' '}
      {passed ? deadlinesScreen.notRecordedState : deadlinesScreen.stateWord[reading.state]}
      {reading.daysLate === null ? null : (
        <span className="tg-under">{deadlinesScreen.daysLate(reading.daysLate)}</span>
      )}
      {reading.state === 'future' ? (
        <span className="tg-under">{deadlinesScreen.inDays(reading.days)}</span>
      ) : null}
    </>
  );
}

function Done({ term }: { readonly term: TermView }) {
  if (term.met === null)
    return <span className="tg-muted">{term.recorded ? '—' : deadlinesScreen.notRecorded}</span>;
  return (
    <>
      {deadlinesScreen.doneOn(term.met.organ, dateIt(term.met.date))}
      <span className="tg-under">
        <Place place={term.met.place} />
      </span>
    </>
  );
}
