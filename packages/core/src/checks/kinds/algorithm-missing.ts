import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { lackingField } from './lacking-field.ts';

/** Where most indicators print how they are computed, each does. */
export const algorithmMissing: Check = {
  code: 'algorithm-missing',
  family: 'kinds',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    yield* lackingField(plan, 'algorithm');
  },
};
