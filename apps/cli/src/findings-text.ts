import type { OpenCycle } from '@traguardo/application';
import type { Finding, Severity } from '@traguardo/core/kernel';
import { citationText } from '@traguardo/norms';
import { findingText } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';
import { counted, severityNoun } from '@traguardo/texts/labels';
import type { Look, Paint } from './command.ts';
import { cycleTitle } from './cycle-title.ts';
import { wrap } from './wrap.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
/** Shape first: a reader without colours loses nothing. */
const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };
const PAINTS: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The findings for a reader at a terminal: by severity, then by kind, with the counts at the end. */
export function findingsText(
  open: OpenCycle,
  summary: Readonly<Record<Severity, number>>,
  look: Look,
): string {
  const blocks = [look.paint('bold', cycleTitle(open))];
  for (const severity of SEVERITIES) {
    const findings = open.evaluation.findings.filter((finding) => finding.severity === severity);
    for (const group of groupBy(findings, (finding) => finding.code)) blocks.push(groupText(group, look));
  }
  if (open.evaluation.findings.length === 0) blocks.push(commandLabels.noFindings);
  const counts = SEVERITIES.map((severity) => counted(summary[severity], severityNoun[severity])).join(', ');
  blocks.push(look.paint('bold', `${commandLabels.total}: ${counts}.`));
  return blocks.join('\n\n');
}

/** Findings of one code: the title once; why and what to do once too, where they are the same for all. */
function groupText(group: readonly Finding[], look: Look): string {
  const [first] = group;
  if (!first) return '';
  const told = group.map((finding) => ({ finding, text: findingText(finding) }));
  const shared = new Set(told.map(({ text }) => `${text.why}\n${text.todo}`)).size === 1;
  const blocking = first.blocking ? `, ${commandLabels.blocking}` : '';
  const head = `${MARKS[first.severity]} ${severityNoun[first.severity].one}${blocking}`;
  const title = told[0]?.text.title ?? first.code;
  const lines = [
    `${look.paint(PAINTS[first.severity], head)}  ${look.paint('bold', title)}  ${look.paint('dim', first.code)}`,
  ];
  for (const { finding, text } of told) {
    lines.push(`  ${place(finding, look)}`, wrap(text.what, look.columns, '      '));
    if (!shared) lines.push(...reasons(finding, text, look, '      '));
  }
  const text = told[0]?.text;
  if (shared && text) lines.push(...reasons(first, text, look, '    '));
  return lines.join('\n');
}

function reasons(
  finding: Finding,
  text: { readonly why: string; readonly todo: string },
  look: Look,
  indent: string,
): string[] {
  const lines: string[] = [];
  const add = (label: string, words: string) => {
    if (words)
      lines.push(wrap(words, look.columns, `${indent}  `, `${indent}${look.paint('dim', `${label}:`)} `));
  };
  add(commandLabels.why, text.why);
  add(commandLabels.todo, text.todo);
  if (finding.citation) add(commandLabels.source, citationText(finding.citation));
  return lines;
}

function place(finding: Finding, look: Look): string {
  const { source } = finding;
  const where = source ? `  ${look.paint('dim', `${source.file}:${source.line}:${source.column}`)}` : '';
  return `→ ${finding.path}${where}`;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
