import type { CivilDate, Finding } from '@traguardo/core/kernel';
import type { DraftDossier, Plan } from '@traguardo/core/plan';
import { StorageFailure } from '../archive/failure.ts';
import type { Memory } from '../archive/memory.ts';

/** The findings computed when this state was looked at before; null where it was not. */
export async function recallFindings(
  memory: Memory,
  draft: DraftDossier,
  plan: Plan,
  at: CivilDate,
): Promise<readonly Finding[] | null> {
  const kept = await memory.recall(draft, nameOf(plan, at));
  return kept ? (JSON.parse(new TextDecoder().decode(kept)) as readonly Finding[]) : null;
}

/** Keeps findings for the next who asks. Where they cannot be kept, they are computed again. */
export async function rememberFindings(
  memory: Memory,
  draft: DraftDossier,
  plan: Plan,
  at: CivilDate,
  findings: readonly Finding[],
): Promise<void> {
  const content = new TextEncoder().encode(JSON.stringify(findings));
  try {
    await memory.remember(draft, nameOf(plan, at), content);
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
  }
}

function nameOf(plan: Plan, at: CivilDate): string {
  return `findings/${plan.year}/${at}`;
}
