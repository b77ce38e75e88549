import { queryOptions } from '@tanstack/react-query';
import {
  BodiesAnswer,
  BodyView,
  CheckPageAnswer,
  ComparisonAnswer,
  CycleAnswer,
  DashboardAnswer,
  DashboardsAnswer,
  DeadlinesAnswer,
  type DocumentAddress,
  DocumentAnswer,
  documentPaths,
  EvaluationAnswer,
  FindingsAnswer,
  IndicatorAnswer,
  MonitoringAnswer,
  ObjectiveAnswer,
  PublicDocumentAnswer,
  PublicDocumentsAnswer,
  PublicSectionAnswer,
  PublicValueAnswer,
  paths,
  RatingsAnswer,
  RenditionAnswer,
  ResourcesAnswer,
  RiskAnswer,
  SheetsAnswer,
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
  /** A part of the bodies whose name holds the words. */
  bodies: ({ search, limit, offset }: { search: string; limit: number; offset: number }) =>
    ask(
      `${paths.bodies()}?${new URLSearchParams({ search, limit: String(limit), offset: String(offset) })}`,
      BodiesAnswer,
    ),
  body: (body: string) => ask(paths.body(body), BodyView),
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
  dashboards: ({ body, year }: CycleKey) => ask(paths.dashboards(body, year), DashboardsAnswer),
  dashboard: ({ body, year }: CycleKey, id: string) => ask(paths.dashboard(body, year, id), DashboardAnswer),
  comparison: ({ body, year }: CycleKey) => ask(paths.comparison(body, year), ComparisonAnswer),
  resources: ({ body, year }: CycleKey) => ask(paths.resources(body, year), ResourcesAnswer),
  /** `at`: the date of judgement; without it the cycle's own. */
  deadlines: ({ body, year }: CycleKey, at: string | undefined) =>
    ask(paths.deadlines(body, year) + (at ? `?at=${encodeURIComponent(at)}` : ''), DeadlinesAnswer),
  publicValue: ({ body, year }: CycleKey) => ask(paths.publicValue(body, year), PublicValueAnswer),
  publicDocuments: ({ body, year }: CycleKey) => ask(paths.documents(body, year), PublicDocumentsAnswer),
  publicDocument: ({ body, year }: CycleKey, address: DocumentAddress) =>
    ask(documentPaths.document(body, year, address), PublicDocumentAnswer),
  publicSection: ({ body, year }: CycleKey, address: DocumentAddress, id: string) =>
    ask(documentPaths.section(body, year, address, id), PublicSectionAnswer),
  rendition: ({ body, year }: CycleKey, address: DocumentAddress, format: string) =>
    ask(documentPaths.rendition(body, year, address, format), RenditionAnswer),
  sheets: ({ body, year }: CycleKey) => ask(paths.sheets(body, year), SheetsAnswer),
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
