import { type Caller, type Memory, Reader, type Store, tableAuthorizer } from '@traguardo/application';
import { checkNorms } from '@traguardo/norms';
import { failureLine } from './failure-line.ts';
import { makeAndKeep } from './http/kept-answers.ts';
import { keptCards } from './routes/indicator.ts';
import { keptTree } from './routes/tree.ts';

/** Computed for whoever asks later, on behalf of nobody: nothing of it is given out here. */
const PLANNER: Caller = { role: 'planner' };

/**
 * Computes the findings, the trees and the cards of a body's cycles and keeps them with its state: done once,
 * when the data change, so that the first who looks does not wait for it. Years that do not open are left
 * alone; what cannot be computed or kept now is computed when it is asked for. Gives what stopped it, in a
 * line, or null: the state itself is kept by then, and no failure here changes that.
 */
export async function rememberAnswers(
  archive: Store & Memory,
  body: string,
  years: readonly number[],
): Promise<string | null> {
  try {
    const ports = { store: archive, memory: archive, authorizer: tableAuthorizer, norms: checkNorms };
    const reader = new Reader(ports);
    for (const year of years) {
      const open = await reader.cycle(PLANNER, 'scores:read', { body, year });
      if (!open.ok) continue;
      for (const kept of [keptTree, keptCards]) {
        for (const name of kept.names(year)) await makeAndKeep(kept, open.value, name, archive);
      }
    }
    return null;
  } catch (error) {
    return failureLine(error);
  }
}
