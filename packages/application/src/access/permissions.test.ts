import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, permits } from './permissions.ts';
import { type AccessRole, ROLES } from './role.ts';

/** What is never granted to who only reads. */
const HOLDS_NONE: readonly Action[] = [
  'body:import',
  'body:export',
  'history:read',
  'benchmark:compute',
  'ratings:read',
];

const DENIED: readonly [situation: string, AccessRole, readonly Action[]][] = [
  [
    'il gestore dell’installazione non vede i piani',
    'operator',
    [
      'plan:read',
      'scores:read',
      'findings:read',
      'staffing:read',
      'document:read',
      'documents:read',
      'body:export',
      'history:read',
      'monitoring:read',
      'evaluation:read',
      'ratings:read',
      'risk:read',
      'transparency:read',
    ],
  ],
  [
    'l’amministratore non vede i punteggi e non porta dati dentro o fuori',
    'admin',
    [
      'scores:read',
      'documents:read',
      'body:import',
      'body:export',
      'history:read',
      'benchmark:compute',
      'monitoring:read',
      'ratings:read',
    ],
  ],
  ['il pubblico legge quanto è pubblicato, non gli stati passati né le valutazioni', 'public', HOLDS_NONE],
  ['il valutato non legge gli stati passati né le valutazioni altrui', 'evaluatee', HOLDS_NONE],
  [
    'chi tiene il piano lo porta dentro, non il confronto fra gli enti né le valutazioni',
    'planner',
    ['body:export', 'benchmark:compute', 'ratings:read'],
  ],
];

describe('permission table', () => {
  it.each(DENIED)('%s', (_situation, role, denied) => {
    expect(ACTIONS.filter((action) => !permits(role, action))).toEqual(denied);
  });

  it('grants everything readable to the other roles, but for the ratings they do not decide', () => {
    const others = ROLES.filter((role) => !DENIED.some(([, denied]) => denied === role));
    const decide = ['head', 'oiv', 'board'];
    for (const role of others) {
      expect([role, ...ACTIONS.filter((action) => !permits(role, action))]).toEqual([
        role,
        'body:import',
        ...(role === 'head' ? [] : ['body:export']),
        'benchmark:compute',
        ...(decide.includes(role) ? [] : ['ratings:read']),
      ]);
    }
  });

  it('denies what it does not know', () => {
    const stranger: string = 'nobody';
    const unknown: string = 'plan:erase';
    expect(permits(stranger as AccessRole, 'plan:read')).toBe(false);
    expect(permits('planner', unknown as Action)).toBe(false);
  });
});
