import { decimalText, Exact, exact, toDecimal } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { activeFirms, rateNotes } from './rate-notes.ts';

const PER = Exact.int(10_000);

/** A rate per 10,000 firms is the count over the firms, times 10,000: not the count over ten. */
export const commonValueDoesNotFollow: Check = {
  code: 'common-value-does-not-follow',
  family: 'history',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const firms = activeFirms(plan);
    if (!firms || firms.isZero()) return;
    for (const common of plan.commonIndicators) {
      for (const { path, print, rate, count } of rateNotes(common)) {
        const computed = count.times(PER).over(firms);
        if (exact(toDecimal(computed, rate.places)).equals(exact(rate))) continue;
        yield doubted(
          {
            path,
            datum: `${path}s/${print.at}`,
            cause: `${path}s/${print.at}`,
            params: {
              printed: decimalText(rate),
              computed: computed.toFixed(2),
              count: count.toString(),
              firms: firms.toString(),
              year: print.at.slice(0, 4),
            },
          },
          print.uncertain,
        );
      }
    }
  },
};
