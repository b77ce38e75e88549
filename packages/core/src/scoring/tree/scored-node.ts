import { type Exact, exact } from '../../kernel/index.ts';
import type { Methodology } from '../../methodology/index.ts';
import type { NodeKind } from '../../plan/index.ts';
import type { ScoredNode } from '../score.ts';
import type { Part } from './part.ts';

/** What the document says of a node, beside its figures. */
export interface Heading {
  readonly kind: NodeKind;
  readonly code: string | null;
  readonly title: string;
  readonly parent: string | null;
}

/** A node as it is shown: rounded once, here. */
export function scoredNode(heading: Heading, part: Part): ScoredNode {
  const { score, methodology, status, reason } = part;
  const { places, mode } = methodology.rounding;
  const { kind, code, title, parent } = heading;
  return {
    id: part.id,
    kind,
    code,
    title,
    parent,
    exact: score,
    score: score ? score.toFixed(places, mode) : null,
    label: score ? labelOf(score, methodology) : null,
    status,
    policy: part.of === 'indicator' ? part.policy : null,
    reason,
  };
}

/** The label of the highest band the score reaches, as it is shown: the reader can check it. */
export function labelOf(score: Exact, methodology: Methodology): string | null {
  const { places, mode } = methodology.rounding;
  const shown = score.rounded(places, mode);
  let best: { readonly from: Exact; readonly label: string } | null = null;
  for (const band of methodology.labels) {
    const from = exact(band.from);
    if (shown.compare(from) >= 0 && (!best || from.compare(best.from) > 0))
      best = { from, label: band.label };
  }
  return best?.label ?? null;
}
