import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { lackingField } from './lacking-field.ts';

/** Where most indicators print their unit of measure, each does. */
export const unitOfMeasureMissing: Check = {
  code: 'unit-of-measure-missing',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    yield* lackingField(plan, 'unitPrinted');
  },
};
