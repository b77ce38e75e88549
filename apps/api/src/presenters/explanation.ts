import type { OpenCycle } from '@traguardo/application';
import type { ExplanationView } from '@traguardo/contracts';
import type { Explanation } from '@traguardo/core/kernel';
import type { ScoreTree } from '@traguardo/core/scoring';
import { citationView } from './citation.ts';

/** The explanation of a node down to its data; null for a node the tree does not explain. */
export function explanationOf({ evaluation }: OpenCycle, id: string): ExplanationView | null {
  const explanation = evaluation.tree.explain(id);
  return explanation ? explanationView(explanation, evaluation.tree) : null;
}

function explanationView(explanation: Explanation, tree: ScoreTree): ExplanationView {
  const { id, value, text, rule, citation, rounding, inputs } = explanation;
  return {
    id,
    value: value?.toString() ?? null,
    shown: value ? (rounding ? value.toFixed(rounding.places, rounding.mode) : value.toString()) : null,
    text: text ?? null,
    title: tree.byId.get(id)?.title ?? null,
    rule,
    citation: citationView(citation),
    rounding: rounding ? { ...rounding } : null,
    inputs: inputs.map((input) => explanationView(input, tree)),
  };
}
