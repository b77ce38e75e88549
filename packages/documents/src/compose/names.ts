import type { RoleId, UnitId } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';

/** What a unit is called; its identifier where the body has none of it, nothing where none is given. */
export function unitName({ body }: Plan, unit: UnitId | undefined): string {
  return unit === undefined ? '' : (body.units.find(({ id }) => id === unit)?.name ?? unit);
}

/** What a role is called; its identifier where the body has none of it, nothing where none is given. */
export function roleTitle({ body }: Plan, role: RoleId | undefined): string {
  return role === undefined ? '' : (body.roles.find(({ id }) => id === role)?.title ?? role);
}
