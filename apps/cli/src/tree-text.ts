import type { OpenCycle } from '@traguardo/application';
import type { ScoredNode } from '@traguardo/core/scoring';
import { italian } from '@traguardo/texts';
import { scoreStatusLabel } from '@traguardo/texts/labels';
import type { Look } from './command.ts';
import { cycleTitle } from './cycle-title.ts';

/** Widest score: "100,00". */
const SCORE_WIDTH = 7;

/** The scored tree, one node a line, children indented under their parent. */
export function treeText(open: OpenCycle, look: Look): string {
  const { nodes } = open.evaluation.tree;
  const depths = new Map<string, number>();
  const lines = [look.paint('bold', cycleTitle(open)), ''];
  for (const node of nodes) {
    const depth = node.parent === null ? 0 : (depths.get(node.parent) ?? -1) + 1;
    depths.set(node.id, depth);
    lines.push(nodeLine(node, depth, look));
  }
  return lines.join('\n');
}

function nodeLine(node: ScoredNode, depth: number, look: Look): string {
  const score = node.score === null ? '·' : italian(node.score);
  const why = node.status === 'scored' ? node.label : scoreStatusLabel[node.status];
  const code = node.code === null ? '' : `${node.code} `;
  const indent = '  '.repeat(depth);
  const tail = why ? `  (${why})` : '';
  const room = look.columns - SCORE_WIDTH - 2 - indent.length - code.length - tail.length;
  const title = shortened(node.title, room);
  return `${score.padStart(SCORE_WIDTH)}  ${indent}${code}${title}${look.paint('dim', tail)}`;
}

/** The title cut at the last blank that fits, with an ellipsis; at least a few words stay. */
function shortened(title: string, room: number): string {
  const width = Math.max(room, 24);
  if (title.length <= width) return title;
  const cut = title.slice(0, width - 1);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > width / 2 ? blank : width - 1)}…`;
}
