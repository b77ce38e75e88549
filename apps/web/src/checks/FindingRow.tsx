import { Link } from '@tanstack/react-router';
import type { FindingView } from '@traguardo/contracts';
import { checksScreen } from '@traguardo/texts/screens/checks';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Citation } from '../shell/Citation.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { type Fact, Facts } from '../shell/Facts.tsx';
import { FindingFigures } from './FindingFigures.tsx';
import { targetLinkFor } from './FindingTargetLink.tsx';

interface Props {
  readonly finding: FindingView;
  /** Findings of one group open one at a time. */
  readonly group: string;
  readonly level?: 'primary' | 'outline';
}

/** One finding: what and where at a glance; opened, why, source, what to do, and the way there. */
export function FindingRow({ finding, group, level = 'outline' }: Props) {
  const { body, year } = useCycleKey();
  const button = level === 'primary' ? 'btn btn-primary' : 'btn btn-outline-primary';
  return (
    <details className={`tg-finding tg-finding-${finding.severity}`} name={group}>
      <summary>
        <SeverityMark severity={finding.severity} />
        <span className="tg-finding-name">
          <b>{finding.title}</b>
          <span className="tg-under">{finding.place}</span>
        </span>
        <FindingFigures figures={finding.figures} />
        <span className="tg-mono tg-finding-code">{finding.code}</span>
      </summary>
      <div className="tg-finding-detail">
        <Facts facts={factsOf(finding)} />
        <p className="tg-row">
          {targetLinkFor(finding, checksScreen.open, button)}
          <Link
            to="/enti/$body/$year/controlli/$code"
            params={{ body, year: String(year), code: finding.code }}
          >
            {checksScreen.page}
          </Link>
        </p>
      </div>
    </details>
  );
}

function factsOf(finding: FindingView): readonly Fact[] {
  const { source, citation } = finding;
  return [
    { term: checksScreen.what, value: finding.what },
    { term: checksScreen.why, value: finding.why },
    ...(citation || finding.blocking
      ? [
          {
            term: checksScreen.source,
            value: (
              <>
                {citation ? <Citation citation={citation} /> : null}
                {finding.blocking ? <span className="tg-tag"> {checksScreen.blocking}</span> : null}
              </>
            ),
          },
        ]
      : []),
    { term: checksScreen.todo, value: finding.todo },
    ...(source
      ? [
          {
            term: checksScreen.where,
            value: <span className="tg-mono">{`${source.file}:${source.line}`}</span>,
          },
        ]
      : []),
  ];
}
