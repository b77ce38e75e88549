import { Link } from '@tanstack/react-router';
import { problems } from '@traguardo/texts/screens/shell';
import { ProblemError } from '../api/problem-error.ts';
import { PageTitle } from './PageTitle.tsx';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What went wrong, what to do, and the id that finds it in the server's log. */
export function ProblemMessage({ error, retry }: Props) {
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <>
      <PageTitle
        title={problem?.title ?? problems.heading}
        verdict={problems.verdict(asSentence(problem?.detail ?? problems.notUnderstoodDetail))}
      />
      <p className="tg-row">
        {retry && mayPass(problem?.status ?? 0) ? (
          <button type="button" className="btn btn-primary" onClick={retry}>
            {problems.retry}
          </button>
        ) : null}
        <Link to="/">{problems.toStart}</Link>
      </p>
      {problem?.correlationId ? (
        <p className="tg-small tg-muted">
          {problems.correlation}: <span className="tg-mono">{problem.correlationId}</span>
        </p>
      ) : null}
    </>
  );
}

/** Asking again helps where the server failed or was not reached; what is not there stays so. */
function mayPass(status: number): boolean {
  return status === 0 || status >= 500 || status === 200;
}

/** Refusals are worded to follow "Error: ": alone on a page they begin with a capital and end with a stop. */
function asSentence(detail: string): string {
  const text = detail.slice(0, 1).toUpperCase() + detail.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
