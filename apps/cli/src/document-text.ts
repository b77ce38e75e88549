import type { Finding, Severity } from '@traguardo/core/kernel';
import type { DocumentReading, Place } from '@traguardo/intake';
import { findingText } from '@traguardo/texts';
import { commandLabels, rowKindLabels } from '@traguardo/texts/command-line';
import { counted, severityNoun } from '@traguardo/texts/labels';
import type { Look } from './command.ts';
import { wrap } from './wrap.ts';

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };

/** A document read, for a reader at a terminal: its tables, what was not read, what contradicts itself. */
export function documentText(
  file: string,
  { tables, counts, unread }: DocumentReading,
  findings: readonly Finding[],
  look: Look,
): string {
  const lines = [look.paint('bold', file), ''];
  for (const { place, kind, rows, nearest, section } of tables) {
    const name = kind ? rowKindLabels[kind] : commandLabels.notRecognised;
    const near = nearest ? ` (${commandLabels.nearest}: ${rowKindLabels[nearest.kind]})` : '';
    const title = section.split(' > ').at(-1) ?? '';
    lines.push(`${placeText(place)}  ${name}${kind ? `: ${rows}` : near}  ${look.paint('dim', title)}`);
  }
  if (unread.length > 0) lines.push('', look.paint('bold', `${commandLabels.rowsUnread}: ${unread.length}`));
  for (const { place, text } of unread)
    lines.push(wrap(text, look.columns, '    ', `  ${placeText(place)}  `));
  for (const finding of findings) {
    const text = findingText(finding);
    const { indicator } = finding.params;
    lines.push(
      '',
      `${MARKS[finding.severity]} ${look.paint('bold', text.title)}  ${look.paint('dim', finding.code)}`,
    );
    lines.push(
      `  → ${finding.path}${finding.source ? `  ${commandLabels.line} ${finding.source.line}` : ''}`,
    );
    if (typeof indicator === 'string') lines.push(wrap(indicator, look.columns, '      '));
    lines.push(wrap(text.what, look.columns, '      '));
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  lines.push(
    '',
    look.paint(
      'bold',
      [
        `${commandLabels.tables}: ${counts.tables}`,
        `${commandLabels.rowsRead}: ${counts.rows}`,
        `${commandLabels.rowsUnread}: ${counts.unread}`,
        `${commandLabels.headingRows}: ${counts.headings}`,
        `${commandLabels.textBlocks}: ${counts.textBlocks}`,
        counted(errors, severityNoun.error),
      ].join(', '),
    ),
  );
  return lines.join('\n');
}

function placeText({ sheet, page, line, table, row }: Place): string {
  if (sheet !== undefined)
    return `${commandLabels.sheet} ${sheet}, ${commandLabels.line} ${row ?? ''}`.trimEnd();
  if (line !== undefined) return `${commandLabels.line} ${line}`;
  const where = [
    ...(page ? [`${commandLabels.page} ${page}`] : []),
    ...(table ? [`${commandLabels.table} ${table}`] : []),
  ];
  return [...where, ...(row ? [`${commandLabels.line} ${row}`] : [])].join(', ');
}
