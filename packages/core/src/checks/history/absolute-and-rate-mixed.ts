import { decimalText } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { targetNote } from './rate-notes.ts';

/** One target in two measures: the result answers to one of them, and the cell does not say which. */
export const absoluteAndRateMixed: Check = {
  code: 'absolute-and-rate-mixed',
  family: 'history',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { id, targets } of plan.commonIndicators) {
      for (const target of targets) {
        const note = targetNote(target);
        if (!note) continue;
        yield doubted(
          {
            path: `common/${id}/target`,
            datum: `common/${id}/targets/${target.at}`,
            cause: `common/${id}/targets/${target.at}`,
            params: {
              absolute: note.count.toString(),
              rate: decimalText(note.rate),
              year: target.at.slice(0, 4),
            },
          },
          target.uncertain,
          'info',
        );
      }
    }
  },
};
