import { cleanDraft, day, type Editable, edit, pick, weight } from '@traguardo/testkit';
import { expect, test } from 'vitest';
import type { DraftCycle } from './plan.ts';
import { validate } from './validate.ts';

type Year = Required<
  Pick<Editable<DraftCycle>, 'monitoring' | 'changes' | 'evaluation' | 'risk' | 'transparency'>
>;

interface Case {
  readonly situation: string;
  readonly slip: (year: Year) => void;
  readonly found: readonly string[];
}

/** Gives a thing other fields, whatever brand they bear. */
function put(thing: object | undefined, fields: object): void {
  if (!thing) throw new Error('nothing to change');
  Object.assign(thing, fields);
}

function twice<Item extends object>(list: Item[]): void {
  const [first] = list;
  if (first) list.push({ ...first });
}

const early = day('2025-01-01');

const CASES: readonly Case[] = [
  {
    situation: 'a campaign of an unknown indicator and office, approved by an unknown act',
    slip: ({ monitoring }) => {
      const [june] = monitoring.campaigns;
      put(june?.owed[0], { indicator: 'nessuno', unit: 'nessuno' });
      put(june?.state, { act: 'nessuno' });
    },
    found: [
      'dangling-reference campaign/semestre-2025/state',
      'dangling-reference campaign/semestre-2025/owed',
      'dangling-reference campaign/semestre-2025/owed',
    ],
  },
  {
    situation: 'a campaign that closes before it opens, then is approved before it closes',
    slip: ({ monitoring }) => put(monitoring.campaigns[0]?.state, { closed: early }),
    found: ['reversed-period campaign/semestre-2025/state'],
  },
  {
    situation: 'one figure asked twice by a campaign',
    slip: ({ monitoring }) => twice(monitoring.campaigns[0]?.owed ?? []),
    found: ['duplicate-id campaign/semestre-2025/owed/imprese-formate'],
  },
  {
    situation: 'a change of an unknown act and indicator, and a weight beyond 100',
    slip: ({ changes }) => {
      put(changes[0], { act: 'nessuno', indicator: 'nessuno' });
      put(changes[1], { old: weight('130').value });
    },
    found: [
      'dangling-reference change/appuntamenti-obiettivo/act',
      'dangling-reference change/appuntamenti-obiettivo/indicator',
      'weight-out-of-range change/peso-obblighi/old',
    ],
  },
  {
    situation: 'two changes of one name',
    slip: ({ changes }) => twice(changes),
    found: ['duplicate-id change/appuntamenti-obiettivo'],
  },
  {
    situation: 'a card of an unknown role, evaluator and unit, whose period is reversed',
    slip: ({ evaluation }) =>
      put(evaluation.cards[0], { role: 'nessuno', evaluator: 'nessuno', unit: 'nessuno', to: '2024-12-31' }),
    found: [
      'dangling-reference evaluation/segretario-generale/role',
      'dangling-reference evaluation/segretario-generale/evaluator',
      'dangling-reference evaluation/segretario-generale/unit',
      'reversed-period evaluation/segretario-generale/to',
    ],
  },
  {
    situation: 'a component rated twice, a rank with two systems, a weight below zero',
    slip: ({ evaluation }) => {
      twice(evaluation.cards[0]?.components ?? []);
      put(evaluation.systems[0]?.components[0], { weight: weight('-5').value });
      twice(evaluation.systems);
    },
    found: [
      'duplicate-id evaluation/systems/vertice',
      'weight-out-of-range evaluation/systems/vertice/performance-ente',
      'weight-out-of-range evaluation/systems/vertice/performance-ente',
      'duplicate-id evaluation/segretario-generale/components/performance-ente',
    ],
  },
  {
    situation: 'a process in no area, of no office, and an event in a phase it has not',
    slip: ({ risk }) => {
      put(risk.processes[0], { area: 'z', unit: 'nessuno' });
      put(risk.processes[0]?.events[0], { phase: 'nessuna' });
    },
    found: [
      'dangling-reference risk-process/selezioni/area',
      'dangling-reference risk-process/selezioni/unit',
      'dangling-reference risk-event/requisiti-su-misura/phase',
    ],
  },
  {
    situation: 'a measure of an unknown event and owner, monitored under another name',
    slip: ({ risk }) => {
      put(risk.measures[0], { events: ['nessuno'], role: 'nessuno', unit: 'nessuno' });
      put(risk.monitoring[0], { measure: 'nessuna', role: 'nessuno' });
      put(risk.generalMeasures[0], { role: 'nessuno' });
    },
    found: [
      'dangling-reference measure/griglia-titoli/events',
      'dangling-reference measure/griglia-titoli/role',
      'dangling-reference measure/griglia-titoli/unit',
      'dangling-reference general-measure/codice-di-comportamento/role',
      'dangling-reference measure-monitoring/m1-griglia/measure',
      'dangling-reference measure-monitoring/m1-griglia/role',
    ],
  },
  {
    situation: 'one event in two processes',
    slip: ({ risk }) => {
      const [first, second] = risk.processes;
      first?.events.push(...(second?.events ?? []));
    },
    found: ['duplicate-id risk-event/stesso-fornitore'],
  },
  {
    situation: 'an obligation of no office, refreshed before it was published',
    slip: ({ transparency }) => {
      put(transparency.obligations[0], { elaboration: 'nessuno' });
      put(transparency.obligations[0]?.publications[0], { updated: early });
    },
    found: [
      'dangling-reference obligation/piano-anticorruzione/elaboration',
      'reversed-period obligation/piano-anticorruzione/publications',
    ],
  },
  {
    situation: 'a review of no request, a request decided before it came, a gap that is no obligation',
    slip: ({ transparency }) => {
      put(transparency.requests[2], { of: 'nessuna' });
      put(transparency.requests[0]?.decision, { date: early });
      put(transparency.attestations[0], { gaps: ['nessuno'] });
    },
    found: [
      'reversed-period access-request/accesso-2025-01/decision',
      'dangling-reference access-request/accesso-2025-03/of',
      'dangling-reference attestation/attestazione-2025/gaps',
    ],
  },
];

test.each(CASES)('not sound: $situation', ({ slip, found }) => {
  const draft = edit(cleanDraft(), (copy) => {
    const { monitoring, changes, evaluation, risk, transparency } = pick.cycle(copy);
    if (!monitoring || !evaluation || !risk || !transparency) throw new Error('the year is not whole');
    slip({ monitoring, changes, evaluation, risk, transparency });
  });
  const outcome = validate(draft);
  expect(outcome.ok ? [] : outcome.refusal.map(({ code, path }) => `${code} ${path}`)).toEqual(found);
});

test('none of it is asked for', () => {
  const draft = edit(cleanDraft(), (copy) => {
    const cycle = pick.cycle(copy);
    for (const part of ['monitoring', 'evaluation', 'risk', 'transparency'] as const) delete cycle[part];
    cycle.changes = [];
  });
  expect(validate(draft).ok).toBe(true);
});
