import { type Action, permits } from './permissions.ts';
import type { AccessRole } from './role.ts';

/** Who asks: a role, and nothing else while there are no sessions. */
export interface Caller {
  readonly role: AccessRole;
}

/** Port: decides whether a caller may do something. Every route asks it before anything is read. */
export interface Authorizer {
  allows(caller: Caller, action: Action): boolean;
}

/** The authorizer that reads the permission table and nothing else. */
export const tableAuthorizer: Authorizer = {
  allows: (caller, action) => permits(caller.role, action),
};
