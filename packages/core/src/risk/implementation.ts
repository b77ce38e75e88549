import { type CivilDate, Exact, grouped } from '../kernel/index.ts';
import { type Measure, type MeasureState, type MeasureType, measureState } from './measure.ts';
import type { RiskRegister } from './register.ts';

/** How many measures were due, and what became of them. */
export interface Implementation {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  /** Not due yet and not done: outside the rate. */
  readonly underWay: number;
  /** Without a term: they can be neither in time nor late. */
  readonly undated: number;
  /** Carried out in time over due, 0 to 1; null where none was due. Whether they work is another matter. */
  readonly rate: Exact | null;
}

/** The implementation rate on `at`: measures carried out in time over those due by then or already done. */
export function implementation(measures: readonly Measure[], at: CivilDate): Implementation {
  const dated = measures.filter((measure) => measure.due !== undefined);
  const count = (state: MeasureState) => dated.filter((each) => measureState(each, at) === state).length;
  const [onTime, late, overdue] = [count('done-on-time'), count('done-late'), count('overdue')];
  const due = onTime + late + overdue;
  return {
    due,
    onTime,
    late,
    overdue,
    underWay: count('under-way'),
    undated: measures.length - dated.length,
    rate: due === 0 ? null : Exact.int(onTime).over(Exact.int(due)),
  };
}

/** The measures that treat some event of an area; a measure may treat several areas. */
export function measuresOfArea(register: RiskRegister, area: string): readonly Measure[] {
  const events = new Set(
    register.processes
      .filter((each) => each.area === area)
      .flatMap((each) => each.events.map(({ id }) => id)),
  );
  return register.measures.filter((measure) => measure.events.some((event) => events.has(event)));
}

/** How many measures of one type were due, and what became of them. */
export interface TypeImplementation {
  readonly type: MeasureType;
  readonly implementation: Implementation;
}

/** The implementation rate by type on `at`, for the types the measures are of, in the order they come. */
export function implementationByType(
  measures: readonly Measure[],
  at: CivilDate,
): readonly TypeImplementation[] {
  return [...grouped(measures, ({ type }) => type)].map(([type, own]) => ({
    type,
    implementation: implementation(own, at),
  }));
}
