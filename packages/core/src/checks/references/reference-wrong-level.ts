import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { pointersOf } from './pointers.ts';
import { referenceParts } from './reference-parts.ts';

/** A reference that says "OO" points at an operational objective, "OS" at a strategic one. */
export const referenceWrongLevel: Check = {
  code: 'reference-wrong-level',
  family: 'references',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { path, printed, place, node, uncertain } of pointersOf(plan)) {
      const { level } = referenceParts(printed);
      const { kind } = node;
      if (level === null || (kind !== 'strategic' && kind !== 'operational') || level === kind) continue;
      yield doubted(
        {
          path,
          params: {
            printed,
            place,
            code: node.code ?? node.title,
            level: LEVELS[level],
            actual: LEVELS[kind],
          },
        },
        uncertain,
      );
    }
  },
};

const LEVELS = { strategic: 'OS', operational: 'OO' } as const;
