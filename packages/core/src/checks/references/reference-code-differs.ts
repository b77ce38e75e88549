import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { pointersOf } from './pointers.ts';
import { referenceParts } from './reference-parts.ts';

/** The code printed in a reference is the code of the objective it means. */
export const referenceCodeDiffers: Check = {
  code: 'reference-code-differs',
  family: 'references',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, printed, place, node, uncertain } of pointersOf(plan)) {
      const { code } = referenceParts(printed);
      if (code === null || node.code === null || code === referenceParts(node.code).code) continue;
      yield doubted({ path, params: { printed, place, code: node.code, title: node.title } }, uncertain);
    }
  },
};
