/** Who may be asking; `public` is anyone, without a session. */
export const ROLES = [
  'operator',
  'planner',
  'contributor',
  'manager',
  'head',
  'evaluatee',
  'oiv',
  'board',
  'rpct',
  'auditor',
  'hr',
  'admin',
  'public',
] as const;

export type AccessRole = (typeof ROLES)[number];
