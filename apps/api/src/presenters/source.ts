import type { SourceView } from '@traguardo/contracts';
import type { Plan } from '@traguardo/core/plan';

/** Where the datum of a path was entered; null where nobody noted it (a body kept in no folder). */
export function sourceView(path: string, plan: Plan): SourceView | null {
  const place = plan.places.get(path);
  return place ? { ...place } : null;
}
