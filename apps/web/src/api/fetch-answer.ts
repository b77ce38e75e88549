import { Problem } from '@traguardo/contracts';
import { problems } from '@traguardo/texts/screens/shell';
import { ProblemError } from './problem-error.ts';

interface Schema<Answer> {
  readonly safeParse: (
    data: unknown,
  ) => { readonly success: true; readonly data: Answer } | { readonly success: false };
}

/** Asks the API on the same origin and decodes with the contract. @throws ProblemError, always with words. */
export async function fetchAnswer<Answer>(
  path: string,
  schema: Schema<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await ask(path, signal);
  const data: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const problem = Problem.safeParse(data);
    throw new ProblemError(problem.success ? problem.data : local(response.status, 'unreachable'));
  }
  const answer = schema.safeParse(data);
  if (!answer.success) throw new ProblemError(local(response.status, 'notUnderstood'));
  return answer.data;
}

async function ask(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, { signal, headers: { accept: 'application/json, application/problem+json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ProblemError(local(0, 'unreachable'));
  }
}

function local(status: number, kind: 'unreachable' | 'notUnderstood'): Problem {
  return {
    type: 'about:blank',
    title: problems[kind],
    status,
    detail: problems[`${kind}Detail`],
    correlationId: '',
  };
}
