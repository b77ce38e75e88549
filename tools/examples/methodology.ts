import type { MethodologyId } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import { day, number } from './printed.ts';

const CHOICES: Pick<Methodology, 'policies' | 'cap' | 'floor' | 'rounding' | 'missing' | 'labels'> = {
  policies: {
    higher: { name: 'higher-proportional' },
    lower: { name: 'lower-mirror' },
    equal: { name: 'all-or-nothing' },
    date: { name: 'date', graceDays: 0, late: 'zero' },
    'yes-no': { name: 'boolean' },
    range: { name: 'range' },
    milestone: { name: 'milestone' },
    composite: { name: 'worst-of' },
  },
  cap: number('100'),
  floor: number('0'),
  rounding: { places: 2, mode: 'half-up' },
  missing: 'left-out',
  labels: [
    { from: number('100'), label: 'raggiunto' },
    { from: number('50'), label: 'parzialmente raggiunto' },
    { from: number('0'), label: 'non raggiunto' },
  ],
};

/** All indicators of an objective weigh the same; groups have a mean that is shown only; nothing above. */
export const bergamoMethodology: Methodology = {
  id: 'smvp-2023' as MethodologyId,
  title: 'Misurazione della performance 2023',
  validity: { from: day('2023-01-01'), to: day('2023-12-31') },
  ...CHOICES,
  rollUp: {
    body: 'weights',
    area: 'weights',
    strategic: 'indicators-equal',
    operational: 'indicators-equal',
    group: 'mean-of-groups',
    common: 'indicators-equal',
  },
};

/** Weights at every level, as the sheets print them. */
export const bresciaMethodology: Methodology = {
  id: 'smvp-2025' as MethodologyId,
  title: 'Sistema di misurazione e valutazione della performance',
  validity: { from: day('2025-01-01'), to: day('2027-12-31') },
  ...CHOICES,
  rollUp: {
    body: 'weights',
    area: 'weights',
    strategic: 'weights',
    operational: 'weights',
    group: 'none',
    common: 'indicators-equal',
  },
};

/** The national indicators of the chambers, each scored alone. */
export const commonMethodology: Methodology = {
  ...bergamoMethodology,
  id: 'obiettivi-comuni-2024' as MethodologyId,
  title: 'Indicatori comuni delle Camere di commercio',
  validity: { from: day('2024-01-01'), to: day('2025-12-31') },
};
