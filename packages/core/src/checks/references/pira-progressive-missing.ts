import type { Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { piraParts } from './pira-parts.ts';

/** Where the plan numbers its PIRA codes, each has its progressive (DM 27/3/2013). */
export const piraProgressiveMissing: Check = {
  code: 'pira-progressive-missing',
  family: 'references',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    const numbered = plan.nodes.some(({ pira }) => pira && piraParts(pira.printed)?.progressive);
    if (!numbered) return;
    for (const node of plan.nodes) {
      const parts = node.pira ? piraParts(node.pira.printed) : null;
      if (!node.pira || !parts || parts.progressive) continue;
      yield doubted(
        {
          path: `${nodePath(node)}/pira`,
          params: { printed: node.pira.printed, objective: node.code ?? node.title },
        },
        node.pira.uncertain,
        'info',
      );
    }
  },
};
