/** Addresses of the API: one place, so that server and web cannot drift. Ids are encoded. */
export const paths = {
  bodies: () => '/api/bodies',
  body: (body: string) => `/api/bodies/${encodeURIComponent(body)}`,
  cycle: (body: string, year: number) => `/api/bodies/${encodeURIComponent(body)}/cycles/${year}`,
  tree: (body: string, year: number) => `${paths.cycle(body, year)}/tree`,
  objective: (body: string, year: number, id: string) =>
    `${paths.cycle(body, year)}/nodes/${encodeURIComponent(id)}`,
  indicator: (body: string, year: number, id: string) =>
    `${paths.cycle(body, year)}/indicators/${encodeURIComponent(id)}`,
  explanation: (body: string, year: number, id: string) =>
    `${paths.cycle(body, year)}/explanations/${encodeURIComponent(id)}`,
  findings: (body: string, year: number) => `${paths.cycle(body, year)}/findings`,
  documents: (body: string, year: number) => `${paths.cycle(body, year)}/documents`,
  document: (body: string, year: number) => `${paths.cycle(body, year)}/document`,
  staffing: (body: string, year: number) => `${paths.cycle(body, year)}/staffing`,
  monitoring: (body: string, year: number) => `${paths.cycle(body, year)}/monitoring`,
  evaluation: (body: string, year: number) => `${paths.cycle(body, year)}/evaluation`,
  ratings: (body: string, year: number) => `${paths.cycle(body, year)}/ratings`,
  risk: (body: string, year: number) => `${paths.cycle(body, year)}/risk`,
  transparency: (body: string, year: number) => `${paths.cycle(body, year)}/transparency`,
  dashboards: (body: string, year: number) => `${paths.cycle(body, year)}/dashboards`,
  dashboard: (body: string, year: number, id: string) =>
    `${paths.cycle(body, year)}/dashboards/${encodeURIComponent(id)}`,
  comparison: (body: string, year: number) => `${paths.cycle(body, year)}/comparison`,
  resources: (body: string, year: number) => `${paths.cycle(body, year)}/resources`,
  deadlines: (body: string, year: number) => `${paths.cycle(body, year)}/deadlines`,
  publicValue: (body: string, year: number) => `${paths.cycle(body, year)}/public-value`,
  sheets: (body: string, year: number) => `${paths.cycle(body, year)}/sheets`,
  benchmark: (national: string) => `/api/benchmark/${encodeURIComponent(national)}`,
  template: (year: number) => `/api/templates/${year}`,
  checkPage: (code: string) => `/api/checks/${encodeURIComponent(code)}`,
} as const;
