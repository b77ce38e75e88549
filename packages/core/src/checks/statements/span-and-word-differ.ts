import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { statedSpan } from './stated-span.ts';

/** A "triennio" covers three years, "4 mesi" four months: the word and the period beside it agree. */
export const spanAndWordDiffer: Check = {
  code: 'span-and-word-differ',
  family: 'statements',
  severity: 'error',
  blocking: false,
  *run(plan): Iterable<Observation> {
    for (const { id, subject, prints } of plan.statements) {
      const wrong = prints
        .map((print) => ({ print, span: statedSpan(print.printed) }))
        .find(({ span }) => span && span.stated !== span.counted);
      if (!wrong?.span) continue;
      const { print, span } = wrong;
      const params = {
        subject,
        place: print.place,
        printed: print.printed,
        unit: span.unit,
        stated: String(span.stated),
        counted: String(span.counted),
      };
      yield doubted({ path: `statement/${id}`, params }, print.uncertain);
    }
  },
};
