import { join } from 'node:path';
import { validate } from '@traguardo/core/plan';
import { recompute, scorePlan } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { readFolder } from './read/read-folder.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** On real plans, as the property tests do on generated ones: no figure is shown that its tree does not give. */
describe.each(['brescia-2025', 'bergamo-2023'])('%s', (name) => {
  it('every score is what its explanation recomputes', async () => {
    const draft = await readFolder(join(EXAMPLES, name));
    const dossier = draft.ok ? validate(draft.value) : draft;
    const plan = dossier.ok && 'plans' in dossier.value ? dossier.value.plans[0] : undefined;
    if (!plan) throw new Error('the example does not load');
    const tree = scorePlan(plan, plan.referenceDate);
    const scored = tree.nodes.filter((node) => node.exact !== null);
    expect(scored.length).toBeGreaterThan(15);
    for (const node of tree.nodes) {
      const explanation = tree.explain(node.id);
      const again = explanation && recompute(explanation);
      expect([node.id, again?.toString() ?? null]).toEqual([node.id, node.exact?.toString() ?? null]);
    }
  });
});
