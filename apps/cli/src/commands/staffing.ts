import { done, type Finding, refused } from '@traguardo/core/kernel';
import { commandFailureText } from '@traguardo/texts/command-line';
import type { Command } from '../command.ts';
import { openCycle } from '../open-cycle.ts';
import { findingLines } from '../refusal-lines.ts';
import { staffingJson } from '../staffing-json.ts';
import { staffingText } from '../staffing-text.ts';

export const staffingCommand: Command = {
  name: 'staffing',
  options: { at: 'value', year: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const opened = await openCycle('staffing:read', invocation);
    if (!opened.ok) return opened;
    const { plan, evaluation } = opened.value;
    const { staffing: entered } = plan;
    const { staffing: computed } = evaluation;
    const [folder = ''] = invocation.texts;
    if (!entered) return refused([commandFailureText({ kind: 'no-staffing', folder, year: plan.year })]);
    if (!computed) return refused(findingLines(evaluation.findings.filter(isUnsound), folder));
    return done({
      status: 0,
      json: () => staffingJson(entered, computed),
      text: (look) => staffingText(plan, computed, look),
    });
  },
};

/** What keeps the arithmetic from being done is told by a check. */
function isUnsound({ code }: Finding): boolean {
  return code === 'staffing-data-unsound';
}
