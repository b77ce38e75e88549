import { Link } from '@tanstack/react-router';
import { severityTitle } from '@traguardo/texts/labels';
import { checksScreen } from '@traguardo/texts/screens/checks';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { SeverityMark } from '../../marks/SeverityMark.tsx';
import { severities } from '../../marks/severity.ts';
import { EmptyState } from '../../shell/EmptyState.tsx';
import { Facts } from '../../shell/Facts.tsx';
import type { DocumentFindingView } from '../desk/protocol.ts';
import { Pager } from '../Pager.tsx';
import { placeText } from '../place-text.ts';
import { ReadingLink } from '../ReadingLink.tsx';
import { type ReadingSearch, readingSearch } from '../reading-search.ts';
import { useReading } from '../the-session.ts';
import { usePage } from '../use-page.ts';

const { findings: words, tables, table, number } = readDocumentScreen;

/** What the document contradicts by itself, by severity, each with the way to its row. */
export function FindingsView({ search }: { readonly search: ReadingSearch }) {
  const { findings: counts } = useReading().summary;
  const severity = search.gravita ?? null;
  const found = usePage('findings', { severity, page: search.pagina ?? 1 });
  const total = severities.reduce((sum, each) => sum + counts[each], 0);
  if (total === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <>
      <nav className="tg-row tg-list-head" aria-label={words.severity}>
        <ReadingLink current={severity === null} search={{ vista: 'rilievi' }}>
          {words.all} ({number(total)})
        </ReadingLink>
        {severities.map((each) => (
          <ReadingLink key={each} current={severity === each} search={{ vista: 'rilievi', gravita: each }}>
            <SeverityMark severity={each} silent /> {severityTitle[each].many} ({number(counts[each])})
          </ReadingLink>
        ))}
      </nav>
      {found?.total === 0 ? <EmptyState>{words.noneOf}</EmptyState> : null}
      <div className="tg-findings">
        {found?.items.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </div>
      {found ? <Pager page={found.page} pages={found.pages} what={words.title} search={search} /> : null}
    </>
  );
}

function FindingRow({ finding }: { readonly finding: DocumentFindingView }) {
  const { severity, title, what, why, todo, indicator, code, at, place } = finding;
  const where = at
    ? `${tables.open(at.table)}, ${table.toRow(at.at).toLowerCase()} · ${placeText(place)}`
    : words.whole;
  return (
    <details className={`tg-finding tg-finding-${severity}`} name="findings">
      <summary className="tg-reading-finding">
        <SeverityMark severity={severity} />
        <span className="tg-finding-name">
          <b>{title}</b>
          <span className="tg-under">{indicator ? `${indicator} · ${where}` : where}</span>
        </span>
        <span className="tg-mono tg-finding-code">{code}</span>
      </summary>
      <div className="tg-finding-detail">
        <Facts
          facts={[
            { term: checksScreen.what, value: what },
            { term: checksScreen.why, value: why },
            { term: checksScreen.todo, value: todo },
          ]}
        />
        {at ? (
          <p>
            <Link
              to="/leggi"
              search={readingSearch({ tabella: at.table, riga: at.at })}
              className="btn btn-outline-primary"
            >
              {words.open}
            </Link>
          </p>
        ) : null}
      </div>
    </details>
  );
}
