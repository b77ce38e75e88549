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
        verdict={problems.verdict(problem?.detail ?? problems.notUnderstoodDetail)}
      />
      <p className="tg-row">
        {retry ? (
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
