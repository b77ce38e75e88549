import type { ExplanationView } from '@traguardo/contracts';
import { roundingText, ruleText } from '@traguardo/texts/rules';
import { decimalIt, exactIt } from '../format/decimal-it.ts';

/** The figure of a node as the screen shows it: rounded, else exact, else its words, else a dash. */
export function explained(node: ExplanationView): string {
  if (node.shown !== null) return decimalIt(node.shown);
  if (node.value !== null) return exactIt(node.value);
  return node.text ?? '—';
}

/** What stands behind the figure, in words. */
export function reasonOf(node: ExplanationView): string {
  const rule = ruleText(node.rule);
  if (node.rule === 'input') return node.title ?? rule;
  return node.title === null ? rule : `${node.title}: ${rule}`;
}

/** The small print: exact value where it differs, rounding, citation. */
export function sourceOf(node: ExplanationView): string {
  const parts = [
    node.shown !== null && node.value?.includes('/') ? `= ${exactIt(node.value)}` : '',
    node.rounding ? roundingText(node.rounding.places, node.rounding.mode) : '',
    node.citation?.label ?? '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** The whole tree as indented text, to be pasted in a letter or a minute. */
export function asText(node: ExplanationView, depth = 0): string {
  const source = sourceOf(node);
  const line = `${'  '.repeat(depth)}${explained(node)}  ${reasonOf(node)}${source ? ` (${source})` : ''}`;
  return [line, ...node.inputs.map((input) => asText(input, depth + 1))].join('\n');
}
