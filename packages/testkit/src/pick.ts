import type {
  Act,
  Assignment,
  CommonIndicator,
  DataTable,
  DraftCycle,
  DraftDossier,
  FrameNode,
  Indicator,
  Measurement,
  Occurrence,
  Placement,
} from '@traguardo/core/plan';
import type { Editable } from './edit.ts';

type Draft = Editable<DraftDossier>;

/** The parts of a draft under edit, by id. Each throws on an unknown id: a slip of the test's author. */
export const pick = {
  cycle: (draft: Draft): Editable<DraftCycle> => known(draft.cycles[0], 'cycle'),
  act: (draft: Draft, id: string): Editable<Act> =>
    known(
      pick.cycle(draft).acts.find((act) => act.id === id),
      id,
    ),
  node: (draft: Draft, id: string): Editable<FrameNode> =>
    known(
      pick.cycle(draft).nodes.find((node) => node.id === id),
      id,
    ),
  indicator: (draft: Draft, id: string): Editable<Indicator> =>
    known(
      draft.indicators.find((indicator) => indicator.id === id),
      id,
    ),
  placement: (draft: Draft, id: string): Editable<Placement> =>
    known(
      pick.cycle(draft).placements.find((placement) => placement.indicator === id),
      id,
    ),
  /** The last one entered for the indicator: that of the year's end. */
  measurement: (draft: Draft, id: string): Editable<Measurement> =>
    known(
      pick.cycle(draft).measurements.findLast((measurement) => measurement.indicator === id),
      id,
    ),
  common: (draft: Draft, id: string): Editable<CommonIndicator> =>
    known(
      pick.cycle(draft).commonIndicators.find((indicator) => indicator.id === id),
      id,
    ),
  assignment: (draft: Draft, id: string): Editable<Assignment> =>
    known(
      pick.cycle(draft).assignments.find((assignment) => assignment.id === id),
      id,
    ),
  table: (draft: Draft, id: string): Editable<DataTable> =>
    known(
      pick.cycle(draft).tables.find((table) => table.id === id),
      id,
    ),
  occurrence: (draft: Draft, id: string): Editable<Occurrence> =>
    known(
      draft.imports.flatMap((document) => document.occurrences).find((occurrence) => occurrence.id === id),
      id,
    ),
};

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`not in the clean plan: ${what}`);
  return value;
}
