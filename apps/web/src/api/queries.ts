import { queryOptions } from '@tanstack/react-query';
import {
  BodiesAnswer,
  CheckPageAnswer,
  CycleAnswer,
  DocumentAnswer,
  EvaluationAnswer,
  FindingsAnswer,
  IndicatorAnswer,
  MonitoringAnswer,
  ObjectiveAnswer,
  paths,
  RatingsAnswer,
  RiskAnswer,
  StaffingAnswer,
  TransparencyAnswer,
  TreeAnswer,
} from '@traguardo/contracts';
import { fetchAnswer } from './fetch-answer.ts';

/** One body's cycle: what every address below is relative to. */
export interface CycleKey {
  readonly body: string;
  readonly year: number;
}

/** What each screen asks, by name; the key is the address, so two screens share one answer. */
export const queries = {
  bodies: () => ask(paths.bodies(), BodiesAnswer),
  cycle: ({ body, year }: CycleKey) => ask(paths.cycle(body, year), CycleAnswer),
  tree: ({ body, year }: CycleKey) => ask(paths.tree(body, year), TreeAnswer),
  objective: ({ body, year }: CycleKey, id: string) => ask(paths.objective(body, year, id), ObjectiveAnswer),
  indicator: ({ body, year }: CycleKey, id: string) => ask(paths.indicator(body, year, id), IndicatorAnswer),
  findings: ({ body, year }: CycleKey) => ask(paths.findings(body, year), FindingsAnswer),
  document: ({ body, year }: CycleKey) => ask(paths.document(body, year), DocumentAnswer),
  staffing: ({ body, year }: CycleKey) => ask(paths.staffing(body, year), StaffingAnswer),
  monitoring: ({ body, year }: CycleKey) => ask(paths.monitoring(body, year), MonitoringAnswer),
  evaluation: ({ body, year }: CycleKey) => ask(paths.evaluation(body, year), EvaluationAnswer),
  ratings: ({ body, year }: CycleKey) => ask(paths.ratings(body, year), RatingsAnswer),
  risk: ({ body, year }: CycleKey) => ask(paths.risk(body, year), RiskAnswer),
  transparency: ({ body, year }: CycleKey) => ask(paths.transparency(body, year), TransparencyAnswer),
  checkPage: (code: string) => ask(paths.checkPage(code), CheckPageAnswer),
} as const;

function ask<Answer>(path: string, schema: Parameters<typeof fetchAnswer<Answer>>[1]) {
  return queryOptions({
    queryKey: [path],
    queryFn: ({ signal }) => fetchAnswer(path, schema, signal),
    staleTime: 60_000,
    retry: false,
    refetchOnWindowFocus: false,
  });
}
