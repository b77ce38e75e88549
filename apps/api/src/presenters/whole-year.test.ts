import { Reader, type Store, tableAuthorizer } from '@traguardo/application';
import { paths } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { cleanDraft, day, edit, pick, said } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { cleanApp, cleanStore } from '../test/clean-app.ts';
import { cleanCycle } from '../test/clean-cycle.ts';
import { evaluationAnswer } from './evaluation.ts';
import { monitoringAnswer } from './monitoring.ts';
import { transparencyAnswer } from './transparency.ts';

const asked = async (path: string, role: Parameters<typeof cleanApp>[0] = 'public') =>
  (await (await cleanApp(role)).inject(path)).json();

describe('campaigns as of a day', () => {
  const path = paths.monitoring('valchiara', 2025);
  it.each([
    ['before it opens', '2025-06-29', 'scheduled', null],
    ['the day it opens', '2025-07-01', 'open', '2025-07-01'],
    ['the day it closes', '2025-07-18', 'closed', '2025-07-01'],
    ['once the OIV approved it', '2025-07-24', 'approved', '2025-07-01'],
  ])('%s', async (_situation, at, state, opened) => {
    const { campaigns } = await asked(`${path}?at=${at}`);
    expect([campaigns[0].state, campaigns[0].opened]).toEqual([state, opened]);
  });

  it('put June beside December for each indicator asked', async () => {
    const { rows } = await asked(`${path}?at=2026-06-30`);
    const row = rows.find(
      ({ indicator }: { indicator: { id: string } }) => indicator.id === 'schede-procedimento',
    );
    const seen = row.checkpoints.map(
      ({ target, result, score }: Record<string, { printed: string } | string>) => [
        typeof target === 'object' && target?.printed,
        typeof result === 'object' && result?.printed,
        score,
      ],
    );
    expect(seen).toEqual([
      ['Almeno 10', '8', '80.00'],
      ['Almeno 30', '24', '80.00'],
    ]);
  });

  it('keep what June asked of an indicator withdrawn in September', async () => {
    const { rows } = await asked(`${path}?at=2026-06-30`);
    const { indicator, objective, checkpoints } = rows.at(-1);
    expect([indicator.id, objective]).toEqual(['sportello-itinerante', null]);
    expect(
      checkpoints.map(({ target, result }: Record<string, { printed: string } | null>) => [
        target,
        result?.printed ?? null,
      ]),
    ).toEqual([
      [null, '0'],
      [null, null],
    ]);
  });

  it('tell each change with what it replaced, and none that leads elsewhere', async () => {
    const { changes } = await asked(path);
    const told = changes.map(({ kind, old, new: now, act }: Record<string, string & { number: string }>) => [
      kind,
      old,
      now,
      act?.number,
    ]);
    expect(told).toEqual([
      ['target', 'almeno 120', 'almeno 100', '41'],
      ['indicator-weight', '60', '50', '41'],
      ['indicator-weight', '40', '50', '41'],
      ['indicator-withdrawn', null, 'Questionari raccolti agli sportelli', '41'],
      ['indicator-added', null, null, '41'],
    ]);
    expect(changes.some(({ broken }: { broken: boolean }) => broken)).toBe(false);
  });
});

describe('what came after the day asked', () => {
  const path = paths.monitoring('valchiara', 2025);
  const opined = edit(cleanDraft(), (copy) => {
    const [first] = pick.cycle(copy).changes;
    if (first) first.opinion = { date: day('2025-10-03'), view: 'favorevole' };
  });

  it.each([
    ['2025-07-24', 0],
    ['2025-09-24', 0],
    ['2025-09-25', 5],
  ])('on %s the plan had changed %i times', async (at, times) => {
    expect((await asked(`${path}?at=${at}`)).changes).toHaveLength(times);
  });

  it.each([
    ['2025-10-02', null],
    ['2025-10-03', 'favorevole'],
  ])('on %s the OIV thought of a change: %s', async (at, view) => {
    const { changes } = monitoringAnswer(await cleanCycle(day(at), opined));
    expect(changes[0]?.opinion?.view ?? null).toBe(view);
  });

  const mid = edit(cleanDraft(), (copy) => {
    const cycle = pick.cycle(copy);
    const [change] = cycle.changes;
    const placement = cycle.placements.find(({ indicator }) => indicator === 'schede-procedimento');
    const target = placement?.targets.find(({ at }) => at === '2025-06-30');
    if (change?.kind !== 'target' || !placement || !target) throw new Error('no such change');
    const { indicator } = placement;
    Object.assign(change, { indicator, at: target.at, old: said('Almeno 16'), new: said('Almeno 10') });
  });

  it.each([
    ['2025-09-24', 'Almeno 16', '50.00'],
    ['2025-09-25', 'Almeno 10', '80.00'],
  ])('on %s a figure of June is held to %s, changed in September: %s', async (at, target, score) => {
    const { rows } = monitoringAnswer(await cleanCycle(day(at), mid));
    const row = rows.find(({ indicator }) => indicator.id === 'schede-procedimento');
    const [june] = row?.checkpoints ?? [];
    expect([june?.target?.printed, june?.score]).toEqual([target, score]);
  });

  it('of a card now final it is not known where it stood', async () => {
    const { cards } = await asked(`${paths.ratings('valchiara', 2025)}?at=2026-05-19`, 'oiv');
    expect(new Set(cards.map(({ state }: { state: string }) => state))).toEqual(new Set(['not-known']));
  });

  it('the outcome of a measure is told once it is done', async () => {
    const measured = async (at: string) => {
      const { register } = await asked(`${paths.risk('valchiara', 2025)}?at=${at}`);
      return register.measures.filter(({ outcome, done }: Record<string, unknown>) => outcome && !done);
    };
    const { register } = await asked(`${paths.risk('valchiara', 2025)}?at=2026-06-30`);
    expect(register.measures.some(({ outcome, done }: Record<string, unknown>) => outcome && done)).toBe(
      true,
    );
    expect(await measured('2025-01-01')).toEqual([]);
  });
});

describe('individual evaluations', () => {
  const summary = paths.evaluation('valchiara', 2025);

  it('are published by class and rank, with small counts withheld', async () => {
    const { evaluation } = await asked(`${summary}?at=2026-06-30`);
    const told = evaluation.distribution.map(
      ({
        rank,
        people,
        counts,
        unclassed,
        spread,
      }: {
        rank: string;
        people: number;
        counts: { people: number | null }[];
        unclassed: number | null;
        spread: string | null;
      }) => [rank, people, counts.map((cell) => cell.people), unclassed, spread],
    );
    expect(told).toEqual([
      ['vertice', 1, [null, null, null, null], null, null],
      ['dirigente', 1, [null, null, null, null], null, null],
      ['elevata-qualificazione', 3, [null, null, null, null], null, null],
      ['personale', 23, [6, 13, 4, 0], 0, expect.any(String)],
    ]);
  });

  it('are told of no rank before the last of its cards is final', async () => {
    const { evaluation } = await asked(`${summary}?at=2026-05-19`);
    expect([evaluation.decided, evaluation.people]).toEqual([0, 28]);
    for (const { decided, counts, unclassed, spread } of evaluation.distribution) {
      const told = [...counts.map((cell: { people: number | null }) => cell.people), unclassed, spread];
      expect([decided, told.filter((each) => each !== null)]).toEqual([false, []]);
    }
  });

  const contested = edit(cleanDraft(), (copy) => {
    const card = pick.cycle(copy).evaluation?.cards.find(({ id }) => id === 'istruttore-registro-3');
    if (card) card.state = { kind: 'contested', date: day('2026-05-25') };
  });

  it('are told of no rank with a contested card, and of the others they are', async () => {
    const { evaluation } = evaluationAnswer(await cleanCycle(day('2026-06-30'), contested), false);
    const told = evaluation?.distribution.map(({ rank, decided, spread }) => [rank, decided, spread]);
    expect(told?.slice(2)).toEqual([
      ['elevata-qualificazione', true, null],
      ['personale', false, null],
    ]);
  });

  it('owe the pay of final cards, told once all with pay are', async () => {
    const validated = edit(cleanDraft(), (copy) => {
      const { acts } = pick.cycle(copy);
      acts.push({ id: 'validata', kind: 'validazione-oiv', organ: 'OIV', date: day('2026-05-01') });
    });
    const dueOf = async (at: string, draft = validated) => {
      const { evaluation } = evaluationAnswer(await cleanCycle(day(at), draft), false);
      return [evaluation?.payDecided, evaluation?.due];
    };
    const undecided = edit(validated, (copy) => {
      const card = pick.cycle(copy).evaluation?.cards.find(({ pay }) => pay);
      if (card) card.state = { kind: 'proposed', date: day('2026-05-20') };
    });
    expect(await dueOf('2026-06-30')).toEqual([true, expect.stringMatching(/^\d+\.\d\d$/)]);
    expect(await dueOf('2026-06-30', undecided)).toEqual([false, null]);
    expect(await dueOf('2026-05-19')).toEqual([false, null]);
  });

  it('never give a card, a role or a score in the public answer', async () => {
    const text = JSON.stringify(await asked(summary));
    const { cards } = await asked(paths.ratings('valchiara', 2025), 'oiv');
    expect(cards.length).toBeGreaterThan(20);
    for (const { id, role, score } of cards) {
      expect(text).not.toContain(`"${id}"`);
      expect(text).not.toContain(role);
      expect(text).not.toContain(`"${score}"`);
    }
  });

  it('say who may read the cards', async () => {
    expect((await asked(summary, 'oiv')).mayReadRatings).toBe(true);
    expect((await asked(summary, 'public')).mayReadRatings).toBe(false);
  });

  it('owe no result pay before the OIV validates the Relazione', async () => {
    const { cards } = await asked(paths.ratings('valchiara', 2025), 'head');
    const paid = cards.filter(({ noPay }: { noPay: string | null }) => noPay !== null);
    expect(paid.map(({ noPay }: { noPay: string }) => noPay)).toEqual(Array(5).fill('report-not-validated'));
    expect((await asked(summary)).evaluation).toMatchObject({ reportValidated: false, due: null });
  });

  it('take leave out of the days they rest on', async () => {
    const { cards } = await asked(paths.ratings('valchiara', 2025), 'head');
    const card = cards.find(({ id }: { id: string }) => id === 'istruttore-registro-3');
    expect([card.days, card.assessedDays, card.score]).toEqual([365, 185, '86.00']);
  });
});

describe('risks', () => {
  it('name the high ones without a live measure on the day asked', async () => {
    const path = paths.risk('valchiara', 2025);
    const untreated = async (at: string) =>
      (await asked(`${path}?at=${at}`)).register.untreated.map(({ event }: { event: string }) => event);
    expect(await untreated('2026-03-31')).toEqual([]);
    expect(await untreated('2026-04-01')).toEqual(['spese-non-ammesse']);
  });

  it('give the rate of implementation over the measures due', async () => {
    const { register } = await asked(`${paths.risk('valchiara', 2025)}?at=2026-06-30`);
    expect(register.implementation).toMatchObject({ due: 7, onTime: 5, late: 1, overdue: 1, rate: '71.43' });
    const rates = register.types.map(
      ({ type, implementation: { due, onTime } }: { type: string; implementation: Record<string, number> }) =>
        `${type} ${onTime}/${due}`,
    );
    expect(rates).toEqual([
      'regolamentazione 1/1',
      'rotazione 0/1',
      'trasparenza 1/1',
      'controllo 1/2',
      'formazione 1/1',
      'segnalazione 1/1',
    ]);
    expect(register.areas.map(({ code, level }: Record<string, string>) => `${code} ${level}`)).toEqual([
      'A medio',
      'B alto',
      'C basso',
      'D alto',
      'E medio',
      'F basso',
    ]);
  });
});

describe('transparency', () => {
  const path = `${paths.transparency('valchiara', 2025)}?at=2026-06-30`;
  it('counts what is in order over what applies', async () => {
    const { transparency } = await asked(path);
    expect(transparency).toMatchObject({
      applicable: 17,
      inOrder: 16,
      expired: 1,
      notApplicable: 1,
      share: '94.12',
    });
  });

  it('counts the days of an expired one from the last day in order', async () => {
    const { transparency } = await asked(path);
    const expired = transparency.obligations.filter(({ state }: { state: string }) => state === 'expired');
    expect(expired.map(({ id, until, daysLeft }: Record<string, unknown>) => [id, until, daysLeft])).toEqual([
      ['immobili', '2026-06-21', -10],
    ]);
  });

  it('tells an obligation without a term of its own from one in order', async () => {
    const open = edit(cleanDraft(), (copy) => {
      const prompt = pick.cycle(copy).transparency?.obligations.find(({ days }) => days !== undefined);
      if (!prompt) throw new Error('no obligation with days');
      delete prompt.days;
      prompt.lastEvent = day('2026-06-29');
    });
    const answer = transparencyAnswer(await cleanCycle(day('2026-06-30'), open));
    expect(answer.transparency).toMatchObject({ applicable: 17, inOrder: 15, expired: 1, termNotSet: 1 });
  });

  it.each([
    ['2025-05-11', '2025-06-04', 'nobody told yet'],
    ['2025-05-12', '2025-06-14', 'told that day: ten days more'],
    ['2025-05-20', '2025-06-12', 'one objected that day: the term ran again'],
  ])('on %s a request of May falls on %s: %s', async (at, due) => {
    const { transparency } = await asked(`${paths.transparency('valchiara', 2025)}?at=${at}`);
    const request = transparency.requests.find(({ id }: { id: string }) => id === 'accesso-2025-02');
    expect(request.term.due).toBe(due);
  });

  it('gives each request of access the term of its law', async () => {
    const { transparency } = await asked(path);
    const told = transparency.requests.map(
      ({ id, term, state }: { id: string; term: { due: string }; state: string }) => [id, term.due, state],
    );
    expect(told).toEqual([
      ['accesso-2025-01', '2025-03-12', 'answered'],
      ['accesso-2025-02', '2025-06-12', 'answered'],
      ['accesso-2025-03', '2025-07-21', 'answered'],
      ['accesso-2026-01', '2026-07-15', 'open'],
    ]);
  });
});

describe('a body that entered none of it', () => {
  const bare = edit(cleanDraft(), (copy) => {
    const cycle = pick.cycle(copy);
    for (const part of ['monitoring', 'evaluation', 'risk', 'transparency'] as const) delete cycle[part];
    cycle.changes = [];
  });
  const store: Store = { ...cleanStore, loadDossier: async () => done(bare) };
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });

  it.each([
    ['monitoring', { campaigns: [], rows: [], changes: [] }],
    ['evaluation', { evaluation: null }],
    ['risk', { register: null }],
    ['transparency', { transparency: null }],
  ] as const)('%s answers that there is none', async (screen, none) => {
    const answer = await (await cleanApp('public', { reader })).inject(paths[screen]('valchiara', 2025));
    expect([answer.statusCode, answer.json()]).toEqual([200, expect.objectContaining(none)]);
  });
});
