import type { OpenCycle } from '@traguardo/application';
import { done, refused } from '@traguardo/core/kernel';
import type { ScoredNode } from '@traguardo/core/scoring';
import { commandFailureText, commandHelp } from '@traguardo/texts/command-line';
import type { Answer, Command } from '../command.ts';
import { openCycle } from '../open-cycle.ts';
import { scoreRowsFile } from '../rows/score-rows-file.ts';
import { treeText } from '../tree-text.ts';

export const scoreCommand: Command = {
  name: 'score',
  options: { at: 'value', year: 'value', rows: 'value', policy: 'value' },
  texts: [0, 1],
  run: async (invocation) => {
    const rows = invocation.values.get('rows');
    const policy = invocation.values.get('policy');
    const folders = invocation.texts.length;
    const misused = rows === undefined ? folders === 0 || policy !== undefined : folders > 0;
    if (misused) {
      const usage = commandHelp.score.usage.join(', oppure ');
      return refused([commandFailureText({ kind: 'arguments', usage })]);
    }
    if (rows !== undefined) return scoreRowsFile(rows, policy);
    const opened = await openCycle('scores:read', invocation);
    return opened.ok ? done(scoreAnswer(opened.value)) : opened;
  },
};

function scoreAnswer(open: OpenCycle): Answer {
  const { tree } = open.evaluation;
  return {
    status: 0,
    json: () => ({ nodes: tree.nodes.map(nodeJson) }),
    text: (look) => treeText(open, look),
  };
}

function nodeJson({ id, kind, code, title, parent, score, label, status }: ScoredNode) {
  return { id, kind, code, title, parent, score, label, status };
}
