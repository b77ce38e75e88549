import type { ExplanationView } from '@traguardo/contracts';
import { readingCase } from '@traguardo/texts/reading-case';
import { filledRule, inputText, roundingText, ruleText, valueText } from '@traguardo/texts/rules';
import { explanationTexts } from '@traguardo/texts/screens/indicator';
import { dateIt } from '../format/date-it.ts';
import { exactIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { weighs } from './unscored-parts.ts';

/** A step as the screen shows it: a term of a mean and the score it weighs are one line. */
export interface ExplanationLine {
  readonly figure: string;
  readonly reason: string;
  readonly small: string;
  readonly citation: ExplanationView['citation'];
  /** True for a figure entered, which has no rule behind it. */
  readonly entered: boolean;
  readonly below: readonly ExplanationView[];
}

/** One line of the tree, and what stands under it. */
export function lineOf(node: ExplanationView): ExplanationLine {
  const [weight, scored] = node.inputs;
  if (weight && scored && weighs(node)) {
    const times = explanationTexts.weightTimes(figureOf(weight), figureOf(scored));
    const name =
      scored.title === null ? (inputText(scored.id) ?? ruleText(scored.rule)) : readingCase(scored.title);
    const alike = weight.value === '1';
    const rule = node.rule === 'term' ? (alike ? '' : times) : ruleText(node.rule);
    return {
      figure: figureOf(node.rule === 'term' ? scored : node),
      reason: name,
      small: [rule, exactOf(scored)].filter(Boolean).join(' · '),
      citation: scored.citation,
      entered: false,
      below: scored.inputs,
    };
  }
  return {
    figure: figureOf(node),
    reason: reasonOf(node),
    small: smallOf(node),
    citation: node.citation,
    entered: node.rule === 'input',
    below: node.inputs,
  };
}

/** An entered figure with its unit, else rounded, else exact, else its words, else a dash. */
function figureOf(node: ExplanationView): string {
  if (node.printed !== null) return figureIt(node.printed);
  if (node.shown !== null) return exactIt(node.shown);
  if (node.value !== null) return exactIt(node.value);
  return node.text === null ? '—' : dateIt(valueText(node.text));
}

function reasonOf(node: ExplanationView): string {
  if (node.rule === 'input') return inputText(node.id) ?? ruleText(node.rule);
  return ruleText(node.rule);
}

/** The rule with its figures in, exact value where rounding hides it, and the rounding; nothing to round, nothing to say. */
function smallOf(node: ExplanationView): string {
  const filled = filledRule(node.rule, (name) => inputOf(node, name)) ?? '';
  if (node.value === null || node.rounding === null) return filled;
  return [filled, exactOf(node), roundingText(node.rounding.places, node.rounding.mode)]
    .filter(Boolean)
    .join(' · ');
}

/** The figure a rule takes under a name, by the last word of its id; null where it takes none, or no number. */
function inputOf(node: ExplanationView, name: string): string | null {
  const found = node.inputs.find((input) => input.id.endsWith(`/${name}`));
  return found?.value ? exactIt(found.value) : null;
}

/** The ratio behind a rounded figure; empty where the decimals say it all. */
function exactOf(node: ExplanationView): string {
  return node.value?.includes('/') ? `= ${exactIt(node.value)}` : '';
}

/** The whole tree as indented text, to be pasted in a letter or a minute. */
export function asText(node: ExplanationView, depth = 0): string {
  const line = lineOf(node);
  const small = [line.small, line.citation?.label ?? ''].filter(Boolean).join(' · ');
  const written = `${'  '.repeat(depth)}${line.figure}  ${line.reason}${small ? ` (${small})` : ''}`;
  return [written, ...line.below.map((input) => asText(input, depth + 1))].join('\n');
}
