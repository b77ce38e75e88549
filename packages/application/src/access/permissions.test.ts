import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, permits } from './permissions.ts';
import { type AccessRole, ROLES } from './role.ts';

/** What is never granted to who only reads. */
const HOLDS_NONE: readonly Action[] = ['body:import', 'body:export', 'history:read', 'benchmark:compute'];

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
      'body:export',
      'history:read',
    ],
  ],
  [
    'l’amministratore non vede i punteggi e non porta dati dentro o fuori',
    'admin',
    ['scores:read', 'body:import', 'body:export', 'history:read', 'benchmark:compute'],
  ],
  ['il pubblico legge quanto è pubblicato, non gli stati passati', 'public', HOLDS_NONE],
  ['il valutato non legge gli stati passati', 'evaluatee', HOLDS_NONE],
  ['chi tiene il piano ne ha tutto, non il confronto fra gli enti', 'planner', ['benchmark:compute']],
];

describe('permission table', () => {
  it.each(DENIED)('%s', (_situation, role, denied) => {
    expect(ACTIONS.filter((action) => !permits(role, action))).toEqual(denied);
  });

  it('grants everything readable to the other roles', () => {
    const others = ROLES.filter((role) => !DENIED.some(([, denied]) => denied === role));
    for (const role of others) {
      expect(ACTIONS.filter((action) => !permits(role, action))).toEqual([
        'body:import',
        'body:export',
        'benchmark:compute',
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
