import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { leadingCode, piraParts } from './pira-parts.ts';

/** The mission and programme of a PIRA code are those its description names (DM 27/3/2013). */
export const piraCodeMismatch: Check = {
  code: 'pira-code-mismatch',
  family: 'references',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const node of plan.nodes) {
      const { pira } = node;
      const parts = pira ? piraParts(pira.printed) : null;
      if (!pira || !parts) continue;
      const mission = leadingCode(pira.mission);
      const programme = leadingCode(pira.programme);
      const differs =
        (mission !== undefined && mission !== parts.mission) ||
        (programme !== undefined && parts.programme !== undefined && programme !== parts.programme);
      if (!differs) continue;
      yield doubted(
        {
          path: `${nodePath(node)}/pira`,
          cause: `${nodePath(node)}/pira`,
          params: { printed: pira.printed, mission: pira.mission ?? '', programme: pira.programme ?? '' },
        },
        pira.uncertain,
      );
    }
  },
};
