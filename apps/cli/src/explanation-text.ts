import { decimal, type Exact, type Explanation, exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode, ScoreTree } from '@traguardo/core/scoring';
import { citationText } from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import { readingCase } from '@traguardo/texts/reading-case';
import { inputText, ruleText, stepText, valueText } from '@traguardo/texts/rules';
import type { Look } from './command.ts';

/**
 * The shape of the contract, the same at every level. Figures are decimal strings: rounded where the rule
 * rounds, and at twelve places where they have no end; `exact` then gives the ratio ("275/3").
 */
export function explanationJson(explanation: Explanation): unknown {
  const { id, value, text, rule, citation, rounding, inputs } = explanation;
  const whole = value?.toString() ?? null;
  const shown = value ? decimalText(value, rounding) : (text ?? null);
  return {
    id,
    value: shown,
    ...(value && whole !== null && !sameFigure(value, shown) ? { exact: whole } : {}),
    rule,
    citation: citation ? citationText(citation) : null,
    rounding: rounding ?? null,
    inputs: inputs.map(explanationJson),
  };
}

function decimalText(value: Exact, rounding: Explanation['rounding']): string {
  if (rounding) return value.toFixed(rounding.places, rounding.mode);
  const whole = value.toString();
  return whole.includes('/') ? value.toFixed(ENDLESS_PLACES) : whole;
}

function sameFigure(value: Exact, shown: string | null): boolean {
  const read = shown === null ? null : decimal(shown);
  return read !== null && exact(read).equals(value);
}

const ENDLESS_PLACES = 12;

/** Where a line of the explanation stands: the tree of scores it explains, and the node it is inside. */
interface Setting {
  readonly plan: Plan;
  readonly tree: ScoreTree;
  readonly look: Look;
  readonly inside: ScoredNode;
}

/** The explanation as an indented tree: each line a figure, its rule and what it rests on. */
export function explanationText(
  node: ScoredNode,
  explanation: Explanation,
  { plan, tree, look }: Omit<Setting, 'inside'>,
): string {
  const score = node.score === null ? scoreStatusLabel[node.status] : italian(node.score);
  return [
    look.paint('bold', `${titled(node)}: ${score}`),
    `${plan.body.name}, ${plan.year}`,
    '',
    ...lines(explanation, '', { plan, tree, look, inside: node }),
  ].join('\n');
}

function lines(explanation: Explanation, indent: string, setting: Setting, weight = ''): string[] {
  const scored = weighed(explanation);
  // A term and the score it weighs are one line: the product says nothing more.
  if (scored) {
    const times = scored.weight.value
      ? `${commandLabels.weight} ${figure(scored.weight)}`
      : commandLabels.noWeight;
    const out = explanation.rule === 'left-out' ? `${times}, ${ruleText(explanation.rule)}` : times;
    return lines(scored.part, indent, setting, out);
  }
  const node = setting.tree.byId.get(explanation.id);
  const inside = node ? { ...setting, inside: node } : setting;
  const origin = [weight, originOf(explanation)].filter(Boolean).join('; ');
  const aside = [origin && `[${origin}]`, node ? `(${node.id})` : placeOf(explanation, setting)];
  const dim = setting.look.paint('dim', aside.filter(Boolean).join(' '));
  const own = `${indent}${nameOf(explanation, node)}: ${figure(explanation)}  ${dim}`.trimEnd();
  return [own, ...explanation.inputs.flatMap((each) => lines(each, `${indent}  `, inside))];
}

function weighed({ rule, inputs }: Explanation): { weight: Explanation; part: Explanation } | null {
  const [weight, part] = inputs;
  return weight && part && (rule === 'term' || rule === 'left-out') ? { weight, part } : null;
}

function nameOf({ id, rule }: Explanation, node: ScoredNode | undefined): string {
  if (node) return titled(node);
  return (rule === 'input' ? inputText(id) : stepText(id)) ?? id;
}

function titled({ code, title }: ScoredNode): string {
  return [code, readingCase(title)].filter(Boolean).join(' ');
}

/** The line of the folder a measured value or a target was entered at. */
function placeOf({ id, rule }: Explanation, { plan, inside }: Setting): string {
  const fields = rule === 'input' ? (FIELDS[id.slice(id.lastIndexOf('/') + 1)] ?? []) : [];
  const [place] = fields.flatMap((field) => plan.places.get(`${inside.kind}/${inside.id}/${field}`) ?? []);
  return place ? `(${place.file}:${place.line})` : '';
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  result: ['value', 'results'],
  target: ['targets'],
};

function figure({ value, text, rounding }: Explanation): string {
  if (!value) return text === undefined ? '—' : italian(valueText(text));
  const { places, mode } = rounding ?? STEP;
  const whole = value.toString();
  if (!rounding && !whole.includes('/')) return italian(whole);
  const rounded = italian(value.toFixed(places, mode));
  const same = value.rounded(places, mode).equals(value);
  return same ? rounded : `${rounded} (${commandLabels.exact}: ${italian(whole)})`;
}

/** How a step that no rule rounds is shown beside its exact value, where it has no end. */
const STEP = { places: 2, mode: 'half-up' } as const;

function originOf({ rule, citation }: Explanation): string {
  const told = rule === 'input' ? '' : ruleText(rule);
  return [told, citation && citationText(citation)].filter(Boolean).join('; ');
}
