import { type AccessRole, ROLES } from './role.ts';

/** What can be asked of the application. */
export const ACTIONS = [
  'health:read',
  'interface:read',
  'bodies:list',
  'plan:read',
  'scores:read',
  'findings:read',
  'staffing:read',
  'document:read',
  'documents:read',
  'body:import',
  'body:export',
  'history:read',
  'benchmark:compute',
  'benchmark:read',
  'monitoring:read',
  'evaluation:read',
  'ratings:read',
  'risk:read',
  'transparency:read',
] as const;

export type Action = (typeof ACTIONS)[number];

/** The operator runs the installation and sees no plan. */
const ALL_BUT_OPERATOR = ROLES.filter((role) => role !== 'operator');

/** The administrator of a body keeps users and settings, and sees no ratings. */
const MAY_SEE_SCORES = ALL_BUT_OPERATOR.filter((role) => role !== 'admin');

/** Who builds the plan brings it in; the operator brings bodies in and sees none. */
const MAY_IMPORT: readonly AccessRole[] = ['operator', 'planner'];

/** Past states of a plan are no publication: who works in the body reads them, the public does not. */
const MAY_SEE_HISTORY = MAY_SEE_SCORES.filter((role) => role !== 'public' && role !== 'evaluatee');

/**
 * Ratings are personal data: they are read by who decides on them. Managers and people evaluated will read
 * those of their own area and their own once a session says whose they are; until then, none.
 */
const MAY_SEE_RATINGS: readonly AccessRole[] = ['head', 'oiv', 'board'];

/** The whole of a body has the ratings in it: who builds the plan may not take them out with it. */
const MAY_EXPORT: readonly AccessRole[] = ['head'];

/**
 * The one table of permissions: action → roles. What is not in it is denied. `public` reads the plans
 * served because a served folder is a published document; drafts will need a state beside the role.
 */
const PERMISSIONS: Readonly<Record<Action, readonly AccessRole[]>> = {
  'health:read': ROLES,
  'interface:read': ROLES,
  'bodies:list': ROLES,
  'plan:read': ALL_BUT_OPERATOR,
  'scores:read': MAY_SEE_SCORES,
  'findings:read': ALL_BUT_OPERATOR,
  'staffing:read': ALL_BUT_OPERATOR,
  'document:read': ALL_BUT_OPERATOR,
  'documents:read': MAY_SEE_SCORES,
  'body:import': MAY_IMPORT,
  'body:export': MAY_EXPORT,
  'history:read': MAY_SEE_HISTORY,
  'benchmark:compute': ['operator'],
  'benchmark:read': ROLES,
  'monitoring:read': MAY_SEE_SCORES,
  'evaluation:read': ALL_BUT_OPERATOR,
  'ratings:read': MAY_SEE_RATINGS,
  'risk:read': ALL_BUT_OPERATOR,
  'transparency:read': ALL_BUT_OPERATOR,
};

/** True where the table grants the action to the role; anything unknown is denied. */
export function permits(role: AccessRole, action: Action): boolean {
  return PERMISSIONS[action]?.includes(role) ?? false;
}
