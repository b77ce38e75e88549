import type { CivilDate } from '../kernel/index.ts';
import { lackingParts, type Measure, measureState } from './measure.ts';
import { reaches } from './overall-level.ts';
import type { RiskEvent, RiskRegister } from './register.ts';

/** An event at the threshold or above that nothing alive treats. */
export interface UntreatedEvent {
  readonly event: RiskEvent;
  readonly processId: string;
  /** The specific measures that name it and do not count, since they are late or incomplete. */
  readonly measures: readonly Measure[];
}

/**
 * Whether a measure treats risks on `at`: specific, complete, and either carried out or still within its
 * term.
 */
export function isLive(measure: Measure, at: CivilDate): boolean {
  if (measure.kind !== 'specifica' || lackingParts(measure).length > 0) return false;
  const state = measureState(measure, at);
  return state === 'done-on-time' || state === 'done-late' || state === 'under-way';
}

/** The events at the register's threshold or above without a live measure on `at`, in the order entered. */
export function untreatedEvents(register: RiskRegister, at: CivilDate): readonly UntreatedEvent[] {
  return register.processes.flatMap((each) =>
    each.events
      .filter(({ rating }) => reaches(rating.level, register.threshold))
      .flatMap((event) => {
        const measures = register.measures.filter(
          (measure) => measure.kind === 'specifica' && measure.events.includes(event.id),
        );
        return measures.some((measure) => isLive(measure, at))
          ? []
          : [{ event, processId: each.id, measures }];
      }),
  );
}
