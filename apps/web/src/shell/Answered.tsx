import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './Loading.tsx';
import { ProblemMessage } from './ProblemMessage.tsx';

interface Props<Answer> {
  readonly query: UseQueryResult<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** The three states of a page that waits for an answer. */
export function Answered<Answer>({ query, children }: Props<Answer>) {
  if (query.isPending) return <Loading />;
  if (query.isError) return <ProblemMessage error={query.error} retry={() => void query.refetch()} />;
  return children(query.data);
}
