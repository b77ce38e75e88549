import type { RoleId, UnitId } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';

/** The name of a unit; null where none is given. */
export function unitName({ body }: Plan, id: UnitId | undefined): string | null {
  return body.units.find((unit) => unit.id === id)?.name ?? null;
}

/** The title of a role; null where none is given. */
export function roleTitle({ body }: Plan, id: RoleId | undefined): string | null {
  return body.roles.find((role) => role.id === id)?.title ?? null;
}
