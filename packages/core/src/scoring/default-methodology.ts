import type { MethodologyId } from '../kernel/index.ts';
import type { Methodology } from '../methodology/index.ts';

/**
 * The methodology of rows scored alone, when no file is given: the habits of the documents read so far.
 * Proportional and capped at 100; lower targets mirrored; dates, ranges and equalities all or nothing.
 */
export const defaultMethodology: Methodology = {
  id: 'default' as MethodologyId,
  title: 'default',
  validity: {},
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
  cap: { units: 100n, places: 0 },
  floor: { units: 0n, places: 0 },
  rounding: { places: 2, mode: 'half-up' },
  missing: 'left-out',
  rollUp: {
    body: 'weights',
    area: 'weights',
    strategic: 'weights',
    operational: 'weights',
    group: 'mean-of-groups',
    common: 'equal',
  },
  labels: [],
};
