import type { Explanation } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { citationText } from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import { ruleText } from '@traguardo/texts/rules';
import type { Look } from './command.ts';

/** The shape of the contract: the same at every level, exact values as text ("98.5", "275/3"). */
export function explanationJson(explanation: Explanation): unknown {
  const { id, value, text, rule, citation, rounding, inputs } = explanation;
  return {
    id,
    value: value?.toString() ?? text ?? null,
    rule,
    citation: citation ? citationText(citation) : null,
    rounding: rounding ?? null,
    inputs: inputs.map(explanationJson),
  };
}

/** The explanation as an indented tree: each line a figure, its rule and what it rests on. */
export function explanationText(node: ScoredNode, explanation: Explanation, plan: Plan, look: Look): string {
  const code = node.code === null ? '' : `${node.code} `;
  const score = node.score === null ? scoreStatusLabel[node.status] : italian(node.score);
  const title = `${code}${node.title}: ${score}`;
  return [
    look.paint('bold', title),
    `${plan.body.name}, ${plan.year}`,
    '',
    ...lines(explanation, '', look),
  ].join('\n');
}

function lines(explanation: Explanation, indent: string, look: Look): string[] {
  const own =
    `${indent}${explanation.id} = ${figure(explanation)}  ${look.paint('dim', origin(explanation))}`.trimEnd();
  return [own, ...explanation.inputs.flatMap((each) => lines(each, `${indent}  `, look))];
}

function figure({ value, text, rounding }: Explanation): string {
  if (!value) return text ?? '—';
  const whole = value.toString();
  if (!rounding) return italian(whole);
  const { places, mode } = rounding;
  const rounded = value.toFixed(places, mode);
  return value.rounded(places, mode).equals(value)
    ? italian(rounded)
    : `${italian(rounded)} (${commandLabels.exact}: ${italian(whole)})`;
}

function origin({ rule, citation }: Explanation): string {
  if (rule === 'input') return '';
  const told = ruleText(rule);
  const words = told === rule ? rule : `${rule}: ${told}`;
  return citation ? `[${words}; ${citationText(citation)}]` : `[${words}]`;
}
