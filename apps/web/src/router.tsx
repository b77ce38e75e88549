import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accessibilityPage, privacyPage } from '@traguardo/texts/screens/static-pages';
import { BodiesPage } from './bodies/BodiesPage.tsx';
import { bodiesSearch } from './bodies/bodies-search.ts';
import { checksSearch } from './checks/checks-search.ts';
import { CyclePage } from './cycle/CyclePage.tsx';
import { deadlinesSearch } from './deadlines/deadlines-search.ts';
import { objectivesSearch } from './objectives/objectives-search.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { StaticPage } from './pages/StaticPage.tsx';
import { publishingSearch } from './publishing/publishing-search.ts';
import { readingSearch } from './reading/reading-search.ts';
import { Loading } from './shell/Loading.tsx';
import { ProblemMessage } from './shell/ProblemMessage.tsx';
import { Shell } from './shell/Shell.tsx';
import { treeSearch } from './tree/tree-search.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const cycle = createRoute({ getParentRoute: () => root, path: '/enti/$body/$year' });

/** The first screens come with the page; every other one when it is first asked for. */
const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: BodiesPage,
    validateSearch: bodiesSearch,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/leggi',
    component: lazyRouteComponent(() => import('./reading/ReadDocumentPage.tsx'), 'ReadDocumentPage'),
    validateSearch: readingSearch,
  }),
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
    createRoute({
      getParentRoute: () => cycle,
      path: '/albero',
      component: lazyRouteComponent(() => import('./tree/TreePage.tsx'), 'TreePage'),
      validateSearch: treeSearch,
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/obiettivi',
      component: lazyRouteComponent(() => import('./objectives/ObjectivesPage.tsx'), 'ObjectivesPage'),
      validateSearch: objectivesSearch,
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/obiettivi/$id',
      component: lazyRouteComponent(() => import('./objective/ObjectivePage.tsx'), 'ObjectivePage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/indicatori/$id',
      component: lazyRouteComponent(() => import('./indicator/IndicatorPage.tsx'), 'IndicatorPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/cruscotti',
      component: lazyRouteComponent(() => import('./dashboards/DashboardsPage.tsx'), 'DashboardsPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/cruscotti/$id',
      component: lazyRouteComponent(() => import('./dashboards/DashboardPage.tsx'), 'DashboardPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/valore-pubblico',
      component: lazyRouteComponent(() => import('./public-value/PublicValuePage.tsx'), 'PublicValuePage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/confronto',
      component: lazyRouteComponent(() => import('./comparison/ComparisonPage.tsx'), 'ComparisonPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/scadenze',
      component: lazyRouteComponent(() => import('./deadlines/DeadlinesPage.tsx'), 'DeadlinesPage'),
      validateSearch: deadlinesSearch,
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/controlli',
      component: lazyRouteComponent(() => import('./checks/ChecksPage.tsx'), 'ChecksPage'),
      validateSearch: checksSearch,
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/controlli/$code',
      component: lazyRouteComponent(() => import('./checks/CheckPage.tsx'), 'CheckPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/persone',
      component: lazyRouteComponent(() => import('./sections/PeoplePage.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/fabbisogni',
      component: lazyRouteComponent(() => import('./staffing/StaffingPage.tsx'), 'StaffingPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/bilancio',
      component: lazyRouteComponent(() => import('./sections/FinancePage.tsx'), 'FinancePage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/risorse',
      component: lazyRouteComponent(() => import('./resources/ResourcesPage.tsx'), 'ResourcesPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/contesto',
      component: lazyRouteComponent(() => import('./sections/ContextPage.tsx'), 'ContextPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/documento',
      component: lazyRouteComponent(() => import('./document/DocumentPage.tsx'), 'DocumentPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/pubblica',
      component: lazyRouteComponent(() => import('./publishing/PublishingPage.tsx'), 'PublishingPage'),
      validateSearch: publishingSearch,
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/dati',
      component: lazyRouteComponent(() => import('./sheets/SheetsPage.tsx'), 'SheetsPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/monitoraggio',
      component: lazyRouteComponent(() => import('./monitoring/MonitoringPage.tsx'), 'MonitoringPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/valutazione',
      component: lazyRouteComponent(() => import('./evaluation/EvaluationPage.tsx'), 'EvaluationPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/rischi',
      component: lazyRouteComponent(() => import('./risk/RiskPage.tsx'), 'RiskPage'),
    }),
    createRoute({
      getParentRoute: () => cycle,
      path: '/trasparenza',
      component: lazyRouteComponent(() => import('./transparency/TransparencyPage.tsx'), 'TransparencyPage'),
    }),
  ]),
]);

export const router = createRouter({
  routeTree: routes,
  defaultPendingComponent: Loading,
  // Of the screen, not of the root: what fails leaves the header and the menu where they are.
  defaultErrorComponent: ({ error }) => <ProblemMessage error={error} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
