import { done, refused } from '@traguardo/core/kernel';
import { formatFolder } from '@traguardo/folder';
import { commandLabels } from '@traguardo/texts/command-line';
import type { Command } from '../command.ts';
import { loadLines } from '../refusal-lines.ts';
import { unformattedFiles } from '../unformatted-files.ts';

export const formatCommand: Command = {
  name: 'format',
  options: { check: 'switch' },
  texts: [1, 1],
  run: async (invocation) => {
    const [folder = ''] = invocation.texts;
    const before = await unformattedFiles(folder);
    if (!before.ok) return refused(loadLines(before.refusal, folder));
    const only = invocation.switches.has('check');
    if (!only) {
      const written = await formatFolder(folder);
      if (!written.ok) return refused(loadLines(written.refusal, folder));
    }
    const files = before.value;
    const title = only ? commandLabels.wouldChange : commandLabels.formatted;
    return done({
      status: 0,
      json: () => ({ folder, written: !only, files }),
      text: () =>
        files.length === 0
          ? commandLabels.alreadyCanonical
          : [`${title}: ${files.length}`, ...files.map((file) => `  ${file}`)].join('\n'),
    });
  },
};
