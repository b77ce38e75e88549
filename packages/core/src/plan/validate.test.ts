import { cleanDraft, type Editable, edit, pick, weight } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { DraftDossier } from './plan.ts';
import { validate } from './validate.ts';

type Draft = Editable<DraftDossier>;

interface Case {
  readonly situation: string;
  readonly slip: (draft: Draft) => void;
  /** `code path`, in order. */
  readonly found: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

function problems(slip: (draft: Draft) => void) {
  const outcome = validate(edit(cleanDraft(), slip));
  return outcome.ok ? [] : outcome.refusal;
}

const figure = (text: string) => weight(text).value;

/** Gives a node the id of another, whatever brand its id bears. */
function rename(thing: { id: unknown }, id: string): void {
  thing.id = id;
}

const CASES: readonly Case[] = [
  {
    situation: 'two objectives with one id',
    slip: (draft) => {
      pick.cycle(draft).nodes.push({ ...pick.node(draft, 'os-1-2'), code: '1.9' });
    },
    found: ['duplicate-id strategic/os-1-2'],
  },
  {
    situation: 'an indicator that bears the id of an area: a score is asked for by id alone',
    slip: (draft) => {
      for (const thing of draft.indicators) if (thing.id === 'incontri') rename(thing, 'area-1');
      for (const thing of pick.cycle(draft).placements) {
        if (thing.indicator === 'incontri') Object.assign(thing, { indicator: 'area-1' });
      }
      pick.cycle(draft).measurements = pick
        .cycle(draft)
        .measurements.filter((one) => one.indicator !== 'incontri');
      Object.assign(pick.cycle(draft), {
        dashboards: [],
        assignments: [],
        resources: [],
        monitoring: undefined,
      });
      draft.imports = [];
    },
    found: ['duplicate-id indicator/area-1'],
    params: { id: 'area-1', first: 'area/area-1' },
  },
  {
    situation: 'two cycles of one year',
    slip: (draft) => draft.cycles.push({ ...pick.cycle(draft), nodes: pick.cycle(draft).nodes }),
    found: ['duplicate-id plan/2025'],
  },
  {
    situation: 'two sibling objectives with one code',
    slip: (draft) => Object.assign(pick.node(draft, 'os-1-2'), { code: '1.1' }),
    found: ['duplicate-code strategic/os-1-2/code'],
    params: { code: '1.1', first: 'strategic/os-1-1' },
  },
  {
    situation: 'one code under two parents is no problem',
    slip: (draft) => Object.assign(pick.node(draft, 'oo-1-2-1'), { code: '1.1.1' }),
    found: [],
  },
  {
    situation: 'an objective under an area that does not exist',
    slip: (draft) => Object.assign(pick.node(draft, 'os-1-2'), { parent: 'area-9' }),
    found: ['dangling-reference strategic/os-1-2/parent'],
    params: { to: 'area-9' },
  },
  {
    situation: 'an objective above itself, through another',
    slip: (draft) => Object.assign(pick.node(draft, 'area-1'), { parent: 'os-1-1' }),
    found: ['cycle-in-frame area/area-1/parent', 'cycle-in-frame strategic/os-1-1/parent'],
  },
  {
    situation: 'an objective under itself',
    slip: (draft) => Object.assign(pick.node(draft, 'os-1-2'), { parent: 'os-1-2' }),
    found: ['cycle-in-frame strategic/os-1-2/parent'],
  },
  {
    situation: 'a strategic objective under an operational one',
    slip: (draft) => Object.assign(pick.node(draft, 'os-2-1'), { parent: 'oo-1-1-1' }),
    found: ['wrong-parent strategic/os-2-1/parent'],
  },
  {
    situation: 'an area inside a public value inside an area',
    slip: (draft) => {
      const { nodes } = pick.cycle(draft);
      const area = pick.node(draft, 'area-1');
      const value = {
        ...area,
        kind: 'public-value',
        id: 'valore',
        code: null,
        parent: area.id,
      } as typeof area;
      nodes.push(value, { ...area, id: 'area-9', code: null, parent: value.id } as typeof area);
    },
    found: ['wrong-parent area/area-9/parent'],
  },
  {
    situation: 'a placement in no node of the frame',
    slip: (draft) => Object.assign(pick.placement(draft, 'incontri'), { node: 'oo-9' }),
    found: ['dangling-reference indicator/incontri/node'],
  },
  {
    situation: 'an indicator in two objectives',
    slip: (draft) => {
      const placement = pick.placement(draft, 'incontri');
      pick.cycle(draft).placements.push({ ...placement, node: pick.node(draft, 'os-2-1').id });
    },
    found: ['placed-twice indicator/incontri/node'],
    params: { first: 'oo-1-1-1', second: 'os-2-1' },
  },
  {
    situation: 'two measurements on one day: there is one',
    slip: (draft) => pick.cycle(draft).measurements.push({ ...pick.measurement(draft, 'incontri') }),
    found: [expect.stringMatching(/^measured-twice indicator\/incontri\/value\//) as unknown as string],
  },
  {
    situation: 'a weight above 100',
    slip: (draft) => Object.assign(pick.placement(draft, 'incontri'), { weight: weight('100.5') }),
    found: ['weight-out-of-range indicator/incontri/weight'],
    params: { weight: '100.5', minimum: '0', maximum: '100' },
  },
  {
    situation: 'a weight below 0',
    slip: (draft) => Object.assign(pick.node(draft, 'os-1-1'), { ownBlock: weight('-1') }),
    found: ['weight-out-of-range strategic/os-1-1/ownBlock'],
  },
  {
    situation: 'weights that do not add up are for a check to say',
    slip: (draft) => Object.assign(pick.placement(draft, 'incontri'), { weight: weight('1') }),
    found: [],
  },
  {
    situation: 'a methodology that is not in the folder',
    slip: (draft) => Object.assign(pick.cycle(draft), { methodology: 'smvp-1999' }),
    found: ['dangling-reference plan/2025/methodology'],
  },
  {
    situation: 'bands of a methodology that overlap',
    slip: (draft) => {
      for (const methodology of draft.methodologies) {
        Object.assign(methodology.policies, {
          equal: {
            name: 'threshold',
            of: 'attainment',
            interpolate: false,
            bands: [
              { from: figure('50'), score: figure('100') },
              { to: figure('60'), score: figure('0') },
            ],
          },
        });
      }
    },
    found: ['bands-overlap methodology/smvp-2025/policies/equal'],
    params: { from: '50', to: '60' },
  },
  {
    situation: 'a minimum equal to its maximum divides by zero',
    slip: (draft) =>
      Object.assign(pick.placement(draft, 'incontri'), {
        policy: {
          name: 'minimum-target-maximum',
          minimum: figure('10'),
          maximum: figure('10.0'),
          scoreAtMinimum: figure('0'),
          scoreAtMaximum: figure('100'),
        },
      }),
    found: ['zero-denominator indicator/incontri/policy'],
  },
  {
    situation: 'a relation on a column that the table has not',
    slip: (draft) => {
      for (const table of pick.cycle(draft).tables) {
        for (const relation of table.relations)
          if (relation.kind === 'at-most') relation.greater = 'totale/somma';
      }
    },
    found: ['dangling-reference table/personale/relations/non-oltre'],
    params: { to: 'totale/somma' },
  },
  {
    situation: 'no cycle at all',
    slip: (draft) => {
      draft.cycles = [];
      draft.imports = [];
    },
    found: ['no-cycle body/valchiara'],
  },
  {
    situation: 'several things wrong: all of them',
    slip: (draft) => {
      Object.assign(pick.node(draft, 'os-1-2'), { code: '1.1', ownBlock: weight('130') });
      Object.assign(pick.cycle(draft), { commonMethodology: 'nessuna' });
    },
    found: [
      'dangling-reference plan/2025/commonMethodology',
      'duplicate-code strategic/os-1-2/code',
      'weight-out-of-range strategic/os-1-2/ownBlock',
    ],
  },
];

describe('a draft that is no sound plan', () => {
  test.each(CASES)('$situation', ({ slip, found, params }) => {
    const refusal = problems(slip);
    expect(refusal.map(({ code, path }) => `${code} ${path}`)).toEqual(found);
    if (params) expect(refusal[0]?.params).toEqual(params);
  });

  test('a problem stands where the nearest datum of its path stands', () => {
    const place = { file: 'cycles/2025/objectives.yaml', line: 7, column: 5 };
    const refusal = problems((draft) => {
      Object.assign(pick.node(draft, 'os-1-2'), { parent: 'area-9' });
      draft.places = new Map([['strategic/os-1-2', place]]);
    });
    expect(refusal[0]?.source).toEqual(place);
  });
});

test('a sound plan has its indexes, in the order entered', () => {
  const outcome = validate(cleanDraft());
  const plan = outcome.ok ? outcome.value.plans[0] : undefined;
  expect(plan?.childrenOf.get(null)?.map((node) => node.id)).toEqual(['area-1', 'area-2']);
  expect(plan?.nodeById.size).toBe(plan?.nodes.length);
  expect(plan?.placementOf.size).toBe(plan?.placements.length);
});
