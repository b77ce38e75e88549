import type { Route } from '../http/route.ts';
import { benchmarkRoute } from './benchmark.ts';
import { bodiesRoute } from './bodies.ts';
import { bodyRoute } from './body.ts';
import { checkPageRoute } from './check-page.ts';
import { comparisonRoute } from './comparison.ts';
import { cycleRoute } from './cycle.ts';
import { dashboardRoute, dashboardsRoute } from './dashboards.ts';
import { deadlinesRoute } from './deadlines.ts';
import { documentRoute } from './document.ts';
import { evaluationRoute } from './evaluation.ts';
import { explanationRoute } from './explanation.ts';
import { findingsRoute } from './findings.ts';
import { healthRoute } from './health.ts';
import { indicatorRoute } from './indicator.ts';
import { monitoringRoute } from './monitoring.ts';
import { objectiveRoute } from './objective.ts';
import { publicDocumentRoutes } from './public-documents.ts';
import { publicValueRoute } from './public-value.ts';
import { ratingsRoute } from './ratings.ts';
import { resourcesRoute } from './resources.ts';
import { riskRoute } from './risk.ts';
import { sheetRoutes } from './sheets.ts';
import { staffingRoute } from './staffing.ts';
import { templateRoute } from './template.ts';
import { transparencyRoute } from './transparency.ts';
import { treeRoute } from './tree.ts';

/** Every address of the API but for its own description. */
export const routes: readonly Route[] = [
  healthRoute,
  bodiesRoute,
  bodyRoute,
  benchmarkRoute,
  cycleRoute,
  treeRoute,
  objectiveRoute,
  indicatorRoute,
  explanationRoute,
  findingsRoute,
  documentRoute,
  staffingRoute,
  dashboardsRoute,
  dashboardRoute,
  comparisonRoute,
  resourcesRoute,
  deadlinesRoute,
  publicValueRoute,
  ...publicDocumentRoutes,
  ...sheetRoutes,
  templateRoute,
  checkPageRoute,
  monitoringRoute,
  evaluationRoute,
  ratingsRoute,
  riskRoute,
  transparencyRoute,
];
