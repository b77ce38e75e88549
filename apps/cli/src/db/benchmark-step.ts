import { type Caller, computeBenchmark, tableAuthorizer } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { SqlBenchmark } from '@traguardo/store';
import { commandLabels } from '@traguardo/texts/command-line';
import type { Answer, Failure } from '../command.ts';
import { refusalLines } from '../refusal-lines.ts';
import { now } from './now.ts';
import { withArchive } from './with-archive.ts';

/** Who holds the database's address runs the installation. */
const OPERATOR: Caller = { role: 'operator' };

/** db benchmark: the national picture of the common indicators, computed anew. */
export async function benchmarkStep(): Promise<Outcome<Answer, Failure>> {
  const at = now();
  return withArchive(at, async (_archive, engine) => {
    const ports = { benchmark: new SqlBenchmark(engine), authorizer: tableAuthorizer };
    const computed = await computeBenchmark(ports, OPERATOR, at);
    if (!computed.ok) return refused(refusalLines(computed.refusal, engine.place));
    return done<Answer>({
      status: 0,
      json: () => ({ rows: computed.value, computedAt: at }),
      text: () => `${commandLabels.benchmarked}: ${computed.value}`,
    });
  });
}
