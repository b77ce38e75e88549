import type { UseQueryResult } from '@tanstack/react-query';
import { problems, shell } from '@traguardo/texts/screens/shell';
import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem-error.ts';

interface Props<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** The same three states for a part of a page: the rest of the page stays where it is. */
export function AnsweredPart<Answer>({ query, children }: Props<Answer>) {
  if (query.isPending) {
    return (
      <div className="tg-loading" role="status" aria-label={shell.loading}>
        <div className="tg-skeleton" />
        <div className="tg-skeleton" />
        <div className="tg-skeleton" />
      </div>
    );
  }
  if (query.isSuccess) return children(query.data);
  const problem = query.error instanceof ProblemError ? query.error.problem : null;
  return (
    <div className="tg-empty" role="alert">
      <p>
        <b>{problem?.title ?? problems.partHeading}</b>. {problem?.detail ?? ''}
      </p>
      <button type="button" className="btn btn-outline-primary" onClick={() => void query.refetch()}>
        {problems.retry}
      </button>
      {problem?.correlationId ? (
        <p className="tg-small tg-muted">
          {problems.correlation}: <span className="tg-mono">{problem.correlationId}</span>
        </p>
      ) : null}
    </div>
  );
}
