import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { accessibilityPage, privacyPage } from '@traguardo/texts/screens/static-pages';
import { BodiesPage } from './bodies/BodiesPage.tsx';
import { CheckPage } from './checks/CheckPage.tsx';
import { ChecksPage } from './checks/ChecksPage.tsx';
import { checksSearch } from './checks/checks-search.ts';
import { CyclePage } from './cycle/CyclePage.tsx';
import { DocumentPage } from './document/DocumentPage.tsx';
import { EvaluationPage } from './evaluation/EvaluationPage.tsx';
import { IndicatorPage } from './indicator/IndicatorPage.tsx';
import { MonitoringPage } from './monitoring/MonitoringPage.tsx';
import { ObjectivePage } from './objective/ObjectivePage.tsx';
import { ObjectivesPage } from './objectives/ObjectivesPage.tsx';
import { objectivesSearch } from './objectives/objectives-search.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { StaticPage } from './pages/StaticPage.tsx';
import { RiskPage } from './risk/RiskPage.tsx';
import { ProblemMessage } from './shell/ProblemMessage.tsx';
import { Shell } from './shell/Shell.tsx';
import { StaffingPage } from './staffing/StaffingPage.tsx';
import { TransparencyPage } from './transparency/TransparencyPage.tsx';
import { TreePage } from './tree/TreePage.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error }) => <ProblemMessage error={error} />,
});

const cycle = createRoute({ getParentRoute: () => root, path: '/enti/$body/$year' });

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: BodiesPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/accessibilita',
    component: () => <StaticPage page={accessibilityPage} />,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/privacy',
    component: () => <StaticPage page={privacyPage} />,
  }),
  cycle.addChildren([
    createRoute({ getParentRoute: () => cycle, path: '/', component: CyclePage }),
    createRoute({ getParentRoute: () => cycle, path: '/albero', component: TreePage }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/obiettivi',
      component: ObjectivesPage,
      validateSearch: objectivesSearch,
    }),
    createRoute({ getParentRoute: () => cycle, path: '/obiettivi/$id', component: ObjectivePage }),
    createRoute({ getParentRoute: () => cycle, path: '/indicatori/$id', component: IndicatorPage }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/controlli',
      component: ChecksPage,
      validateSearch: checksSearch,
    }),
    createRoute({ getParentRoute: () => cycle, path: '/controlli/$code', component: CheckPage }),
    createRoute({ getParentRoute: () => cycle, path: '/fabbisogni', component: StaffingPage }),
    createRoute({ getParentRoute: () => cycle, path: '/documento', component: DocumentPage }),
    createRoute({ getParentRoute: () => cycle, path: '/monitoraggio', component: MonitoringPage }),
    createRoute({ getParentRoute: () => cycle, path: '/valutazione', component: EvaluationPage }),
    createRoute({ getParentRoute: () => cycle, path: '/rischi', component: RiskPage }),
    createRoute({ getParentRoute: () => cycle, path: '/trasparenza', component: TransparencyPage }),
  ]),
]);

export const router = createRouter({ routeTree: routes });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
