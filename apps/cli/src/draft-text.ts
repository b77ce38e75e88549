import { commandLabels, draftLabels } from '@traguardo/texts/command-line';
import type { Look } from './command.ts';
import type { WrittenDraft } from './write-draft.ts';

/** What was written, for whom and for which year, and what is left to be said. */
export function draftText({ folder, files, facts, supposed }: WrittenDraft, look: Look): string {
  const lines = [
    look.paint('bold', `${commandLabels.exported} ${folder}: ${files.length} ${commandLabels.files}`),
    `${draftLabels.body}: ${facts.bodyName}, ${commandLabels.year} ${facts.year}`,
  ];
  if (supposed.includes('body')) lines.push(draftLabels.sayBody);
  lines.push(draftLabels.next(folder));
  return lines.join('\n');
}
