import type { Severity } from '../../kernel/index.ts';
import type { FrameKind, FrameNode, Placement, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubted } from '../doubt.ts';
import { plainWords } from '../plain-words.ts';
import { repeatedIn } from './repeated.ts';

/** The labels printed around a repeated indicator are those of its own objective, perspective and group. */
export const occurrenceLabelDiffers: Check = {
  code: 'occurrence-label-differs',
  family: 'occurrences',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const { occurrence, path, placement, title } of repeatedIn(plan)) {
      for (const { field, kinds, severity } of LABELS) {
        const printed = occurrence[field];
        const own = ancestor(plan, placement, kinds);
        if (printed === undefined || !own || sameLabel(printed, own.title)) continue;
        if (field === 'group' && occurrence.uncertain !== undefined) continue;
        const observation = {
          path: `${path}/${field}`,
          severity,
          params: { indicator: title, view: occurrence.view, printed, plan: own.title },
        };
        yield doubted(observation, occurrence.uncertain, 'info');
      }
    }
  },
};

interface Label {
  readonly field: 'perspective' | 'strategic' | 'group';
  readonly kinds: readonly FrameKind[];
  /** Groups are often reworded on the dashboards. */
  readonly severity: Severity;
}

const LABELS: readonly Label[] = [
  { field: 'perspective', kinds: ['perspective', 'area'], severity: 'warning' },
  { field: 'strategic', kinds: ['strategic'], severity: 'warning' },
  { field: 'group', kinds: ['group', 'operational'], severity: 'info' },
];

function ancestor(plan: Plan, { node }: Placement, kinds: readonly FrameKind[]): FrameNode | undefined {
  let current = plan.nodeById.get(node);
  while (current && !kinds.includes(current.kind)) {
    current = current.parent === null ? undefined : plan.nodeById.get(current.parent);
  }
  return current;
}

/**
 * Case, accents, punctuation and the conjunction "e/ed" do not make a label another one; nor does a cell
 * cut short, or one that runs together with the label above ("Altro gruppo. Questo gruppo").
 */
function sameLabel(printed: string, own: string): boolean {
  const [one, other] = [bare(printed), bare(own)];
  return other.includes(one) || one.endsWith(` ${other}`);
}

function bare(label: string): string {
  return plainWords(label)
    .split(' ')
    .filter((word) => word !== 'e' && word !== 'ed')
    .join(' ');
}
