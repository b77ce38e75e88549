import { fileURLToPath } from 'node:url';
import { differentiationScore, evaluationScore, resultClass } from '@traguardo/core/evaluation';
import { decimalText, type Exact } from '@traguardo/core/kernel';
import { leadsElsewhere } from '@traguardo/core/monitoring';
import { type DraftDossier, inForceOf } from '@traguardo/core/plan';
import { untreatedEvents } from '@traguardo/core/risk';
import { obligationState } from '@traguardo/core/transparency';
import { readFolder } from '@traguardo/folder';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, findingsOf, planOf } from './findings-of.ts';

const folder = fileURLToPath(new URL('../../../examples/valchiara-2025', import.meta.url));
let draft: DraftDossier;

beforeAll(async () => {
  const outcome = await readFolder(folder);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  draft = outcome.value;
});

describe('valchiara-2025, an invented year from plan to validated Relazione', () => {
  it('raises the two findings it is meant to show, and no other', () => {
    const found = findingsOf(draft).map(({ code, path, params }) => ({ code, path, params }));
    expect(found).toEqual([
      {
        code: 'late-date-declared-full',
        path: 'indicator/manuale-accoglienza/declared',
        params: expect.objectContaining({ daysLate: '10' }),
      },
      {
        code: 'target-weaker-than-history',
        path: 'indicator/giornate-agili/target',
        params: { printed: 'Almeno 1.000', past: '1.100', pastYear: '2024', year: '2025' },
      },
    ]);
  });

  it('has every act of the year within its term, in the order the law asks', () => {
    const { acts } = planOf(draft);
    const on = (id: string) => acts.find((act) => act.id === id)?.date ?? '';
    const order = ['preventivo', 'parere', 'adozione', 'pubblicazione', 'parere-semestre', 'variazione'];
    const after = ['parere-finale', 'relazione', 'validazione', 'relazione-pubblicata'];
    const days = [...order, ...after].map(on);
    expect(days).toEqual([...days].sort());
    expect([on('preventivo') <= '2024-11-30', on('adozione') <= '2025-01-31']).toEqual([true, true]);
    expect(on('validazione') <= '2026-06-30').toBe(true);
  });

  it('asks in each campaign figures that exist, and has those it says were delivered', () => {
    const { monitoring, measurements } = planOf(draft);
    for (const { at, owed } of monitoring?.campaigns ?? []) {
      for (const { indicator, delivered } of owed) {
        const measured = measurements.some((one) => one.indicator === indicator && one.at === at);
        expect([indicator, at, measured]).toEqual([indicator, at, delivered !== undefined]);
      }
    }
  });

  it('asks in each campaign what the plan held that day: nothing not added yet, nothing withdrawn before', () => {
    const { monitoring, changes } = planOf(draft);
    const wrong = (monitoring?.campaigns ?? []).flatMap(({ at, owed }) => {
      const moved = (kind: 'indicator-added' | 'indicator-withdrawn', indicator: string) =>
        changes.find((each) => each.kind === kind && each.indicator === indicator)?.date;
      const early = owed.filter(({ indicator }) => (moved('indicator-added', indicator) ?? at) > at);
      const gone = owed.filter(({ indicator }) => (moved('indicator-withdrawn', indicator) ?? at) < at);
      return [...early, ...gone].map(({ indicator }) => [indicator, at]);
    });
    expect(wrong).toEqual([]);
    const june = monitoring?.campaigns.find(({ at }) => at === '2025-06-30');
    expect(june?.owed.map(({ indicator }) => indicator)).toContain('sportello-itinerante');
  });

  it('keeps changes that lead to the plan in force', () => {
    const plan = planOf(draft);
    const { changes } = plan;
    expect(changes.filter((each) => leadsElsewhere(each, changes, inForceOf(plan)))).toEqual([]);
  });

  it('evaluates the head on the score of the body, the manager on the spread of the ratings given', () => {
    const plan = planOf(draft);
    const { evaluation } = plan;
    if (!evaluation) throw new Error('no evaluation');
    const rankOf = new Map(plan.body.roles.map(({ id, rank }) => [id, rank]));
    const given: Exact[] = [];
    const classes = new Map<string, number>();
    for (const card of evaluation.cards) {
      const system = evaluation.systems.find(({ rank }) => rank === rankOf.get(card.role));
      const result = evaluationScore(card, system);
      if (!result.ok) throw new Error(`${card.id}: ${result.refusal}`);
      if (card.evaluator === 'dirigente-servizi') given.push(result.value.score);
      const found = resultClass(result.value.score, evaluation.classes)?.id ?? 'none';
      if (rankOf.get(card.role) === 'personale') classes.set(found, (classes.get(found) ?? 0) + 1);
    }
    const rated = (id: string, name: string) => {
      const rating = evaluation.cards
        .find((card) => card.id === id)
        ?.components.find(({ component }) => component === name);
      return rating?.kind === 'scored' ? decimalText(rating.score) : null;
    };
    const body = contextOf(plan).tree.nodes.find(({ id }) => id === plan.body.id);
    expect(rated('segretario-generale', 'performance-ente')).toBe(body?.score);
    const ability = differentiationScore(given, evaluation.differentiationBands);
    expect(rated('dirigente-servizi', 'capacita-valutazione')).toBe(ability && decimalText(ability));
    expect(Object.fromEntries(classes)).toEqual({ eccellente: 6, buono: 13, adeguato: 4 });
  });

  it('has one high risk whose measure is late, one publication expired and four to refresh soon', () => {
    const { risk, transparency, referenceDate } = planOf(draft);
    const untreated = risk ? untreatedEvents(risk, referenceDate) : [];
    expect(untreated.map(({ event, measures }) => [event.id, measures.map(({ id }) => id)])).toEqual([
      ['spese-non-ammesse', ['sopralluoghi-contributi']],
    ]);
    const states = (transparency?.obligations ?? []).map((one) => [
      one.id,
      obligationState(one, referenceDate),
    ]);
    expect(states.filter(([, state]) => typeof state === 'object' && state.kind === 'expired')).toEqual([
      ['immobili', { kind: 'expired', since: '2026-06-21' }],
    ]);
    expect(
      states.filter(
        ([, state]) =>
          typeof state === 'object' && 'until' in state && state.until && state.until <= '2026-07-31',
      ),
    ).toEqual([
      ['tassi-assenza', { kind: 'up-to-date', until: '2026-07-14' }],
      ['premi', { kind: 'up-to-date', until: '2026-07-15' }],
      ['pagamenti', { kind: 'up-to-date', until: '2026-07-28' }],
      ['accessi', { kind: 'up-to-date', until: '2026-07-12' }],
    ]);
  });
});
