import type { OpenCycle } from '@traguardo/application';
import { done, type Finding, type Severity } from '@traguardo/core/kernel';
import { citationText } from '@traguardo/norms';
import { findingText } from '@traguardo/texts';
import type { Answer, Command } from '../command.ts';
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

/** The finding in the order of the contract; `citation` only where there is one. */
function findingJson(finding: Finding) {
  const { code, severity, blocking, path, source, params, citation } = finding;
  return {
    code,
    severity,
    blocking,
    path,
    source: source ?? null,
    params,
    message: findingText(finding).what,
    ...(citation ? { citation: citationText(citation) } : {}),
  };
}
