import type { PlaceView } from '@traguardo/contracts';
import type { Plan } from '@traguardo/core/plan';

/** Where the datum of a path was entered: by its path alone where the body is kept in no folder. */
export function placeView(path: string, plan: Plan): PlaceView {
  const place = plan.places.get(path);
  return { path, file: place?.file ?? null, line: place?.line ?? null };
}
