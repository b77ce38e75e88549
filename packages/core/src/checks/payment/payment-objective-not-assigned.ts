import { type CitationId, exact } from '../../kernel/index.ts';
import type { FrameNode, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { nodePath } from '../paths.ts';
import { paymentNodes } from './payment-objectives.ts';

/**
 * The managers the sheet of the objective on payments makes responsible have it among theirs (DL 13/2023
 * art. 4-bis c. 2). A manager without any assignment in the document is not looked at.
 */
export const paymentObjectiveNotAssigned: Check = {
  code: 'payment-objective-not-assigned',
  family: 'payment',
  severity: 'warning',
  blocking: false,
  citation: 'dl-13-2023-art-4-bis-c2' as CitationId,
  *run(plan, context): Iterable<Observation> {
    const quota = context.norms.paymentQuota(context.at);
    for (const node of plan.nodes.filter(({ topic }) => topic === 'tempi-pagamento')) {
      const managers = assignedManagers(plan, node);
      const missing = managers.filter(({ has }) => !has);
      if (missing.length === 0) continue;
      yield {
        path: `${nodePath(node)}/roles`,
        params: {
          objective: node.title,
          responsible: managers.map(({ title }) => title),
          missing: missing.map(({ title }) => title),
          ...(quota ? { required: exact(quota.value).toString() } : {}),
        },
      };
    }
  },
};

interface ResponsibleManager {
  readonly title: string;
  readonly has: boolean;
}

function assignedManagers(plan: Plan, { roles }: FrameNode): readonly ResponsibleManager[] {
  const payments = new Set(paymentNodes(plan).map(({ id }) => id));
  const managers = plan.body.roles.filter(
    ({ id, rank }) => roles.includes(id) && (rank === 'vertice' || rank === 'dirigente'),
  );
  return managers.flatMap(({ id, title }) => {
    const own = plan.assignments.filter(({ role }) => role === id);
    if (own.length === 0) return [];
    return [{ title, has: own.some(({ rows }) => rows.some(({ node }) => payments.has(node))) }];
  });
}
