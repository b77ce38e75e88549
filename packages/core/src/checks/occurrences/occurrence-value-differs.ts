import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { agreementOf } from './agreement.ts';
import { repeatedIn } from './repeated.ts';

/** An indicator has one result, wherever the document shows it. */
export const occurrenceValueDiffers: Check = {
  code: 'occurrence-value-differs',
  family: 'occurrences',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { occurrence, path, title, measurement } of repeatedIn(plan)) {
      const { value, view } = occurrence;
      if (!value?.value || !measurement?.value) continue;
      if (agreementOf(value.value, measurement.value) === 'agrees') continue;
      yield doubted(
        {
          path: `${path}/value`,
          params: { indicator: title, view, printed: value.printed, plan: measurement.printed },
        },
        occurrence.uncertain ?? value.uncertain ?? measurement.uncertain,
      );
    }
  },
};
