import { type BodyId, civilDate, done, refused } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { checkNorms } from '@traguardo/norms';
import { cleanDraft } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { tableAuthorizer } from '../access/authorizer.ts';
import type { AccessRole } from '../access/role.ts';
import type { Refusal } from '../refusal.ts';
import type { Store } from '../store.ts';
import { Reader } from './reader.ts';

const BROKEN = { code: 'broken-yaml', params: {}, file: 'body.yaml', line: 3, column: 1 };

/** The clean body, one whose files do not read, and one that is no valid plan. */
function storeOf(clean: DraftDossier): Store {
  const invalid: DraftDossier = { ...clean, cycles: [] };
  const stored = (id: string) => ({ id: id as BodyId, origin: id, problems: [] });
  return {
    listBodies: async () => ({
      bodies: [stored(clean.body.id), stored('illeggibile'), stored('invalido')],
      total: 3,
    }),
    findBody: async (body) => (body === clean.body.id ? stored(body) : null),
    loadDossier: async (body) => {
      if (body === clean.body.id) return done(clean);
      if (body === 'invalido') return done(invalid);
      if (body === 'illeggibile') return refused({ kind: 'unreadable', problems: [BROKEN] });
      return refused({ kind: 'unknown-body' });
    },
  };
}

const clean = cleanDraft();
const reader = new Reader({ store: storeOf(clean), authorizer: tableAuthorizer, norms: checkNorms });
const planner = { role: 'planner' } as const;
const year = clean.cycles[0]?.year ?? 0;

describe('reading a cycle', () => {
  const refusals: readonly [string, AccessRole, string, number | undefined, Refusal['kind']][] = [
    ['il gestore dell’installazione non vede piani', 'operator', clean.body.id, undefined, 'forbidden'],
    ['un ente che non c’è', 'planner', 'nessuno', undefined, 'not-found'],
    ['un anno senza ciclo', 'planner', clean.body.id, 1999, 'not-found'],
    ['file che non si leggono', 'planner', 'illeggibile', undefined, 'unreadable'],
    ['dati che non sono un piano', 'planner', 'invalido', undefined, 'invalid'],
  ];
  it.each(refusals)('%s is refused', async (_situation, role, body, asked, expected) => {
    const query = asked === undefined ? { body } : { body, year: asked };
    const outcome = await reader.cycle({ role }, 'plan:read', query);
    expect(outcome.ok ? 'done' : outcome.refusal.kind).toBe(expected);
  });

  it('takes the latest cycle and its own reference date when none is asked', async () => {
    const outcome = await reader.cycle(planner, 'plan:read', { body: clean.body.id });
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    expect(outcome.value.plan.year).toBe(year);
    expect(outcome.value.evaluation.at).toBe(clean.cycles[0]?.referenceDate);
  });

  it('computes a plan once for each date', async () => {
    const at = civilDate('2025-06-30') ?? undefined;
    const ask = async (date = at) => {
      const outcome = await reader.cycle(planner, 'plan:read', {
        body: clean.body.id,
        ...(date ? { at: date } : {}),
      });
      return outcome.ok ? outcome.value.evaluation : null;
    };
    const first = await ask();
    expect(await ask()).toBe(first);
    expect((await ask())?.tree).toBe(first?.tree);
    expect(await ask(civilDate('2025-07-01') ?? undefined)).not.toBe(first);
  });

  it('names the bodies nearest to one that is not there', async () => {
    const outcome = await reader.cycle(planner, 'plan:read', { body: 'valchiaro' });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-found', nearest: ['valchiara'] } });
  });

  it('gives one body, or the nearest to one that is not there', async () => {
    expect(await reader.body(planner, clean.body.id)).toMatchObject({
      ok: true,
      value: { name: clean.body.name },
    });
    expect(await reader.body(planner, 'valchiaro')).toMatchObject({ refusal: { nearest: ['valchiara'] } });
  });

  it('lists a broken body beside the others', async () => {
    const bodies = await reader.bodies(planner);
    expect(bodies.ok && bodies.value.bodies.map((body) => body.ok)).toEqual([true, false, false]);
  });
});
