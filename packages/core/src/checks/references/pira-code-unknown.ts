import type { CitationId } from '../../kernel/index.ts';
import type { Plan } from '../../plan/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { nodePath } from '../paths.ts';
import { piraParts } from './pira-parts.ts';

/** The mission and programme of a code are among those of the chambers; the list is from memory. */
export const piraCodeUnknown: Check = {
  code: 'pira-code-unknown',
  family: 'references',
  severity: 'warning',
  blocking: false,
  citation: 'dm-27-3-2013-preventivo' as CitationId,
  *run(plan: Plan, { norms }: CheckContext): Iterable<Observation> {
    if (plan.body.kind !== 'camera-di-commercio') return;
    for (const node of plan.nodes) {
      const parts = node.pira ? piraParts(node.pira.printed) : null;
      if (!node.pira || !parts?.programme) continue;
      const programme = `${parts.mission}-${parts.programme}`;
      if (norms.piraProgrammes.includes(programme)) continue;
      const path = `${nodePath(node)}/pira`;
      const observation = { path, params: { printed: node.pira.printed, programme }, cause: path };
      yield doubted(observation, node.pira.uncertain, 'info');
    }
  },
};
