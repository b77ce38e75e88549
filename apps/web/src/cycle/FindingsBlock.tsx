import { useQuery } from '@tanstack/react-query';
import type { FindingCounts } from '@traguardo/contracts';
import { severityNoun } from '@traguardo/texts/labels';
import { cycleScreen } from '@traguardo/texts/screens/cycle';
import { queries } from '../api/queries.ts';
import { FindingFigures } from '../checks/FindingFigures.tsx';
import { targetLinkFor } from '../checks/FindingTargetLink.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { severities } from '../marks/severity.ts';
import { AnsweredPart } from '../shell/AnsweredPart.tsx';
import { Block } from '../shell/Block.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';

const SHOWN = 4;

/** How many of each, and the first of the gravest. */
export function FindingsBlock({ counts }: { readonly counts: FindingCounts }) {
  const answer = useQuery(queries.findings(useCycleKey()));
  const total = counts.error + counts.warning + counts.info;
  return (
    <Block
      title={cycleScreen.findings}
      aside={total > 0 ? <CycleLink to="checks">{cycleScreen.allFindings}</CycleLink> : null}
    >
      {total === 0 ? <p>{cycleScreen.noFindings}</p> : null}
      <ul className="tg-counters">
        {severities.map((severity) => (
          <li key={severity}>
            <CycleLink
              to="checks"
              search={{ gravita: severity }}
              className={`tg-counter tg-severity-${severity}`}
            >
              <SeverityMark severity={severity} silent />
              <b>{counts[severity]}</b>{' '}
              {counts[severity] === 1 ? severityNoun[severity].one : severityNoun[severity].many}
            </CycleLink>
          </li>
        ))}
      </ul>
      <AnsweredPart query={answer}>
        {({ findings }) => (
          <ul className="tg-top-findings">
            {findings.slice(0, SHOWN).map((finding) => (
              <li key={finding.id}>
                {targetLinkFor(finding, finding.title) ?? (
                  <CycleLink to="checks" search={{ cerca: finding.code }}>
                    {finding.title}
                  </CycleLink>
                )}
                <span className="tg-under">{finding.place}</span>
                <FindingFigures figures={finding.figures} />
              </li>
            ))}
          </ul>
        )}
      </AnsweredPart>
    </Block>
  );
}
