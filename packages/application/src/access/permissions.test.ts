import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action, permits } from './permissions.ts';
import { type AccessRole, ROLES } from './role.ts';

const DENIED: readonly [situation: string, AccessRole, readonly Action[]][] = [
  [
    'il gestore dell’installazione non vede i piani',
    'operator',
    ['plan:read', 'scores:read', 'findings:read', 'staffing:read', 'document:read'],
  ],
  ['l’amministratore non vede i punteggi', 'admin', ['scores:read']],
];

describe('permission table', () => {
  it.each(DENIED)('%s', (_situation, role, denied) => {
    expect(ACTIONS.filter((action) => !permits(role, action))).toEqual(denied);
  });

  it('grants everything readable to the other roles', () => {
    const others = ROLES.filter((role) => !DENIED.some(([, denied]) => denied === role));
    for (const role of others) {
      expect(ACTIONS.filter((action) => !permits(role, action))).toEqual([]);
    }
  });

  it('denies what it does not know', () => {
    const stranger: string = 'nobody';
    const unknown: string = 'plan:erase';
    expect(permits(stranger as AccessRole, 'plan:read')).toBe(false);
    expect(permits('planner', unknown as Action)).toBe(false);
  });
});
