import type { Problem } from '@traguardo/contracts';
import { problemTitle, refusalText } from '@traguardo/texts/refusals';
import type { RouteRefusal } from './route-refusal.ts';

/** What becomes of a request that is not answered: the body of the answer but for its correlation id. */
export type ProblemContent = Omit<Problem, 'correlationId'>;

/** A refusal of a use case as problem+json: forbidden 403, unknown 404, ambiguous 409, bad data 422. */
export function refusalProblem(refusal: RouteRefusal): ProblemContent {
  return problem(statusOf(refusal), refusal.kind, refusalText(refusal));
}

/** A problem whose `type` is a relative reference: nothing has to be fetched to tell two kinds apart. */
export function problem(status: number, kind: string, detail: string): ProblemContent {
  return { type: `/problems/${kind}`, title: problemTitle(status), status, detail };
}

function statusOf(refusal: RouteRefusal): number {
  switch (refusal.kind) {
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'ambiguous':
      return 409;
    case 'busy':
      return 503;
    case 'unreadable':
    case 'not-made':
    case 'invalid':
      return 422;
  }
}
