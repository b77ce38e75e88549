import type { Plan } from '../../plan/index.ts';
import type { Check, CheckContext, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath, nodePath } from '../paths.ts';
import { wrongLabels } from './labels.ts';

/**
 * The percentage printed on an objective is the one its indicators give. Where it follows from wrong
 * declared scores below it, the finding stands there and names the label.
 */
export const objectiveLabelDiffers: Check = {
  code: 'objective-label-differs',
  family: 'scores',
  severity: 'error',
  blocking: false,
  *run(plan: Plan, context: CheckContext): Iterable<Observation> {
    for (const { node, declared, computed, fromDeclared, consequence, causes } of wrongLabels(
      plan,
      context,
    )) {
      if (consequence) continue;
      yield doubted(
        {
          path: `${nodePath(node)}/declared`,
          params: {
            printed: declared.printed,
            computed: computed.toFixed(2),
            fromDeclared: fromDeclared?.toFixed(2) ?? computed.toFixed(2),
            ...(causes.length > 0 ? { also: causes.map(indicatorPath) } : {}),
          },
        },
        declared.uncertain ?? doubtAbout(node.uncertain, ['declared']),
      );
    }
  },
};
