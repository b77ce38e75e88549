import type { OpenCycle } from '@traguardo/application';
import { done, type Severity } from '@traguardo/core/kernel';
import type { Answer, Command } from '../command.ts';
import { findingJson } from '../finding-json.ts';
import { findingsText } from '../findings-text.ts';
import { openCycle } from '../open-cycle.ts';

export const checkCommand: Command = {
  name: 'check',
  options: { at: 'value', year: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const opened = await openCycle('findings:read', invocation);
    return opened.ok ? done(checkAnswer(opened.value)) : opened;
  },
};

function checkAnswer(open: OpenCycle): Answer {
  const { findings } = open.evaluation;
  const summary = { error: 0, warning: 0, info: 0 } satisfies Record<Severity, number>;
  for (const finding of findings) summary[finding.severity] += 1;
  return {
    status: summary.error > 0 ? 1 : 0,
    json: () => ({ document: open.plan.document.id, summary, findings: findings.map(findingJson) }),
    text: (look) => findingsText(open, summary, look),
  };
}
