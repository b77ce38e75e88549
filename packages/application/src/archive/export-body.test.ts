import { done, refused } from '@traguardo/core/kernel';
import { describe, expect, it } from 'vitest';
import { tableAuthorizer } from '../access/authorizer.ts';
import { permits } from '../access/permissions.ts';
import { ROLES } from '../access/role.ts';
import type { Archive } from './archive.ts';
import { exportBody, readHistory } from './export-body.ts';

/** An archive that says what was asked of it; `states`: how many the one body has. */
function archiveOf(states: number) {
  const asked: string[] = [];
  const archive: Partial<Archive> = {
    loadDossier: async (body) => {
      asked.push(`load ${body}`);
      return refused({ kind: 'unknown-body' });
    },
    loadDossierAsOf: async () => refused({ kind: 'unknown-body' }),
    revisions: async () => Array.from({ length: states }, () => ({}) as never),
    recordHistory: async (_body, path) => {
      asked.push(`history ${path}`);
      return [];
    },
  };
  return { asked, ports: { archive: archive as Archive, authorizer: tableAuthorizer } };
}

describe('all of a body', () => {
  it.each(ROLES)('is given to %s only with the ratings that are in it', async (role) => {
    const { asked, ports } = archiveOf(1);
    const outcome = await exportBody(ports, { role }, 'valchiara');
    const may = permits(role, 'body:export') && permits(role, 'ratings:read');
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: may ? 'not-found' : 'forbidden' } });
    expect(asked).toEqual(may ? ['load valchiara'] : []);
  });

  it.each([
    ['no such body', 0, 'body'],
    ['no state that old', 2, 'revision'],
  ])('%s is said as that', async (_situation, states, what) => {
    const outcome = await exportBody(archiveOf(states).ports, { role: 'head' }, 'x', { revision: 9 });
    expect(outcome).toEqual(refused({ kind: 'not-found', what, asked: 'x', nearest: [] }));
  });
});

describe('the history of a body', () => {
  it.each(ROLES)('for %s keeps to what the role may read', async (role) => {
    const { ports } = archiveOf(1);
    const plan = await readHistory(ports, { role }, 'valchiara', 'node/2025');
    expect(plan.ok).toBe(permits(role, 'history:read'));
    for (const path of ['evaluation/2025', 'evaluationCard/2025/x', '//evaluationCard']) {
      const cards = await readHistory(ports, { role }, 'valchiara', path);
      expect(cards.ok).toBe(permits(role, 'history:read') && permits(role, 'ratings:read'));
    }
  });

  it('without a path is that of its states alone', async () => {
    const { asked, ports } = archiveOf(0);
    expect(await readHistory(ports, { role: 'oiv' }, 'x', '')).toEqual(done({ revisions: [], records: [] }));
    expect(asked).toEqual([]);
  });
});
