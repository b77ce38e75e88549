import type { Problem } from '@traguardo/contracts';

/** An answer that is not the one asked for, carried with its words and correlation id. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}
