import type { ExplanationView } from '@traguardo/contracts';

/** The parts without a score that stand in the same way. */
export interface UnscoredGroup {
  /** Core's word for it: "not-yet-due", "missing". */
  readonly status: string;
  readonly parts: readonly ExplanationView[];
}

/** What leaves a node without a score, by status, the largest group first: the leaves of its explanation. */
export function unscoredParts(root: ExplanationView): readonly UnscoredGroup[] {
  const groups = new Map<string, ExplanationView[]>();
  for (const leaf of leavesOf(root)) {
    if (leaf === root || leaf.text === null) continue;
    groups.set(leaf.text, [...(groups.get(leaf.text) ?? []), leaf]);
  }
  return [...groups]
    .map(([status, parts]) => ({ status, parts }))
    .sort((a, b) => b.parts.length - a.parts.length);
}

/** A term and what it weighs are one step: the second input is the thing itself. */
function leavesOf(node: ExplanationView): readonly ExplanationView[] {
  const parts = node.inputs.flatMap((input) => (weighs(input) && input.inputs[1] ? [input.inputs[1]] : []));
  return parts.length === 0 ? [node] : parts.flatMap(leavesOf);
}

/** True for the steps that hold a weight and, second, what it weighs. */
export function weighs({ rule }: ExplanationView): boolean {
  return rule === 'term' || rule === 'left-out' || rule === 'missing-as-zero';
}
