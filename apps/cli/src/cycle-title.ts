import type { OpenCycle } from '@traguardo/application';
import { italian } from '@traguardo/texts';
import { commandLabels } from '@traguardo/texts/command-line';

/** "Camera di …, PIAO 2025-2027, al 27/02/2025": the heading of every text about a cycle. */
export function cycleTitle({ plan, evaluation }: OpenCycle): string {
  return `${plan.body.name}: ${plan.document.title}, ${commandLabels.judgedAt} ${italian(evaluation.at)}`;
}
