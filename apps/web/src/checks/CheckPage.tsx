import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { familyLabel, severityTitle } from '@traguardo/texts/labels';
import { checksScreen } from '@traguardo/texts/screens/checks';
import { queries } from '../api/queries.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { Citation } from '../shell/Citation.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { FindingList } from './FindingList.tsx';
import { Markdown } from './Markdown.tsx';

/** The page of one check: the rule, and what it found here. */
export function CheckPage() {
  const { code = '' } = useParams({ strict: false });
  const key = useCycleKey();
  const findings = useQuery(queries.findings(key));
  const body = useQuery(queries.body(key.body)).data?.name ?? key.body;
  const here = findings.data?.findings.filter((finding) => finding.code === code) ?? [];
  return (
    <Answered query={useQuery(queries.checkPage(code))}>
      {(page) => (
        <>
          <p className="tg-crumbs">
            <CycleLink to="checks">{checksScreen.back}</CycleLink>
          </p>
          <PageTitle
            title={page.title}
            verdict={checksScreen.pageVerdict(here.length, body)}
            context={body}
          />
          <p className="tg-row">
            <span>
              <SeverityMark severity={page.severity} silent /> {severityTitle[page.severity].one}
            </span>
            <span>{familyLabel(page.family)}</span>
            <span className="tg-mono">{page.code}</span>
            {page.citation ? <Citation citation={page.citation} /> : null}
          </p>
          <div className="tg-grid tg-grid-2">
            <Block title={checksScreen.rule}>
              <Markdown text={page.markdown} />
            </Block>
            <Block title={checksScreen.here}>
              <FindingList findings={here} none={checksScreen.none} />
            </Block>
          </div>
        </>
      )}
    </Answered>
  );
}
