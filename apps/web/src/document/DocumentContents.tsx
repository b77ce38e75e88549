import type { DocumentAnswer, FindingView } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { CycleLink } from '../shell/CycleLink.tsx';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

/** The parts that carry findings: the page is long, and these are what one comes for. */
export function DocumentContents({ answer }: { readonly answer: DocumentAnswer }) {
  const parts: readonly Part[] = [
    ...answer.statements.map(({ id, subject, findings }) => ({
      id: `statement/${id}`,
      title: subject,
      findings,
    })),
    ...answer.tables.map(({ id, title, findings }) => ({ id: `table/${id}`, title, findings })),
    ...answer.assignments.map(({ id, title, findings }) => ({ id: `assignment/${id}`, title, findings })),
  ].filter((part) => part.findings.length > 0);
  if (parts.length === 0) return null;
  return (
    <nav className="tg-contents tg-no-print" aria-label={documentScreen.contents}>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <SeverityMark severity={part.findings[0]?.severity ?? 'info'} />{' '}
            <CycleLink to="document" hash={part.id}>
              {part.title}
            </CycleLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
