import type { OpenCycle } from '@traguardo/application';
import type { ImplementationView, RiskAnswer, RiskAreaView, RiskEventView } from '@traguardo/contracts';
import { type CivilDate, Exact } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import {
  type Implementation,
  implementation,
  implementationByType,
  measuresOfArea,
  overallLevel,
  type RiskEvent,
  type RiskProcess,
  type RiskRegister,
  reaches,
  untreatedEvents,
} from '@traguardo/core/risk';
import { generalMeasureView, measureView } from './measure.ts';
import { unitName } from './plan-names.ts';

/** The risk register as of the date of judgement: which risks lack a live measure, and the rest. */
export function riskAnswer({ plan, evaluation }: OpenCycle): RiskAnswer {
  const { at } = evaluation;
  const { risk, year } = plan;
  return { year, referenceDate: at, register: risk ? registerView(risk, plan, at) : null };
}

function registerView(risk: RiskRegister, plan: Plan, at: CivilDate): RiskAnswer['register'] {
  const untreated = untreatedEvents(risk, at);
  const lacking = new Set(untreated.map(({ event }) => event.id));
  const events = risk.processes.flatMap((each) => each.events);
  const titles = new Map(risk.processes.map(({ id, title }) => [id, title]));
  return {
    threshold: risk.threshold,
    aboveThreshold: events.filter(({ rating }) => reaches(rating.level, risk.threshold)).length,
    untreated: untreated.map(({ event, processId }) => ({
      event: event.id,
      title: event.title,
      level: event.rating.level,
      process: titles.get(processId) ?? processId,
    })),
    areas: risk.areas.map((area): RiskAreaView => {
      const processes = risk.processes.filter((each) => each.area === area.id);
      return {
        id: area.id,
        code: area.code,
        title: area.title,
        level: overallLevel(processes.flatMap((each) => each.events)),
        processes: processes.map((each) => ({
          id: each.id,
          title: each.title,
          unit: unitName(plan, each.unit),
          level: overallLevel(each.events),
          events: each.events.map((event) => eventView(event, each, risk, lacking)),
        })),
        implementation: implementationView(implementation(measuresOfArea(risk, area.id), at)),
      };
    }),
    measures: risk.measures.map((measure) => measureView(measure, risk, plan, at)),
    implementation: implementationView(implementation(risk.measures, at)),
    types: implementationByType(risk.measures, at).map((each) => ({
      type: each.type,
      implementation: implementationView(each.implementation),
    })),
    general: risk.generalMeasures.map((measure) => generalMeasureView(measure, plan)),
    reviews: risk.reviews.filter(({ date }) => date <= at),
  };
}

function eventView(
  event: RiskEvent,
  { phases }: RiskProcess,
  risk: RiskRegister,
  lacking: ReadonlySet<string>,
): RiskEventView {
  const { id, title, rating, factors, indicators } = event;
  const asks = reaches(rating.level, risk.threshold);
  return {
    id,
    title,
    phase: phases.find((phase) => phase.id === event.phase)?.title ?? null,
    level: rating.level,
    motivation: rating.motivation ?? null,
    legacy:
      rating.kind === 'legacy-product' ? { impact: rating.impact, probability: rating.probability } : null,
    factors: [...factors],
    indicators: [...indicators],
    treatment: !asks ? 'below-threshold' : lacking.has(id) ? 'untreated' : 'treated',
    measures: risk.measures.filter((measure) => measure.events.includes(id)).map((measure) => measure.id),
  };
}

function implementationView({ rate, ...counts }: Implementation): ImplementationView {
  return { ...counts, rate: rate ? rate.times(Exact.HUNDRED).toFixed(2) : null };
}
