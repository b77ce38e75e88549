import type { OpenCycle } from '@traguardo/application';
import type { ExplanationView } from '@traguardo/contracts';
import { type Explanation, exact } from '@traguardo/core/kernel';
import { isNumber, type Printed } from '@traguardo/core/value';
import { citationView } from './citation.ts';
import { type CycleView, cycleView } from './cycle-view.ts';
import { plainText } from './figure.ts';
import { figuresOf, type IndicatorFigures } from './indicator-figures.ts';

/** The explanation of a node down to its data; null for a node the tree does not explain. */
export function explanationOf(open: OpenCycle, id: string): ExplanationView | null {
  const explanation = open.evaluation.tree.explain(id);
  return explanation ? explanationView(explanation, cycleView(open), null) : null;
}

function explanationView(
  explanation: Explanation,
  view: CycleView,
  around: IndicatorFigures | null,
): ExplanationView {
  const { id, value, text, rule, citation, rounding, inputs } = explanation;
  const node = view.evaluation.tree.byId.get(id);
  const figures = node ? figuresOf(id, view) : around;
  return {
    id,
    value: value?.toString() ?? null,
    shown: value ? (rounding ? value.toFixed(rounding.places, rounding.mode) : value.toString()) : null,
    text: text ?? null,
    printed: rule === 'input' && figures ? datumText(explanation, figures) : null,
    title: node?.title ?? null,
    kind: node?.kind ?? null,
    rule,
    citation: citationView(citation),
    rounding: rounding ? { ...rounding } : null,
    inputs: inputs.map((input) => explanationView(input, view, figures)),
  };
}

/** A datum by the last word of its id, where it is the figure the indicator holds and not one derived from it. */
function datumText({ id, value }: Explanation, { result, target }: IndicatorFigures): string | null {
  switch (id.slice(id.lastIndexOf('/') + 1)) {
    case 'result':
    case 'measured':
      return withUnit(result, value);
    case 'target':
    case 'expected':
      return withUnit(target, value);
    default:
      return null;
  }
}

function withUnit(printed: Printed | null, entered: Explanation['value']): string | null {
  const value = printed?.value;
  if (!value || !isNumber(value) || !entered) return null;
  return exact(value.value).compare(entered) === 0 ? plainText(value) : null;
}
