import { resolveNode } from '@traguardo/application';
import { done, refused } from '@traguardo/core/kernel';
import type { Command } from '../command.ts';
import { explanationJson, explanationText } from '../explanation-text.ts';
import { openCycle } from '../open-cycle.ts';
import { refusalLines } from '../refusal-lines.ts';

export const explainCommand: Command = {
  name: 'explain',
  options: { at: 'value', year: 'value' },
  texts: [2, 2],
  run: async (invocation) => {
    const opened = await openCycle('scores:read', invocation);
    if (!opened.ok) return opened;
    const { plan, evaluation } = opened.value;
    const [folder = '', asked = ''] = invocation.texts;
    const node = resolveNode(evaluation.tree, asked);
    if (!node.ok) return refused(refusalLines(node.refusal, folder));
    const explanation = evaluation.tree.explain(node.value.id);
    if (!explanation) {
      return refused(refusalLines({ kind: 'not-found', what: 'node', asked, nearest: [] }, folder));
    }
    return done({
      status: 0,
      json: () => explanationJson(explanation),
      text: (look) => explanationText(node.value, explanation, { plan, tree: evaluation.tree, look }),
    });
  },
};
