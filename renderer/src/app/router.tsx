import {
  createHashHistory,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { Loading } from '../ui/loading.tsx'
import { Boundary } from './boundary.tsx'
import { assessRoutes } from './routes/assess-routes.ts'
import { evidenceRoutes, evidenceViewRoute } from './routes/evidence-routes.ts'
import { firmRoute, openFirm, rootRoute } from './routes/firm-route.ts'
import { parseSearch, pickSearch, stringifySearch } from './search-text.ts'

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ to: (await openFirm()) === null ? '/start' : '/overview', replace: true })
  },
})

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/start/start-screen.tsx'), 'StartScreen'),
})

const overviewRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('../features/overview/overview-screen.tsx'), 'OverviewScreen'),
})

/**
 * Another assessment beside those that the firm has; the overview shows the same while there is none.
 * `instrument` is the one that an empty assessment begins with.
 */
const newAssessmentRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/new-assessment',
  validateSearch: pickSearch('instrument'),
  component: lazyRouteComponent(() => import('../features/overview/setup.tsx'), 'Setup'),
})

const indicatorsRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/indicators',
  validateSearch: pickSearch('id', 'view', 'q', 'leaf', 'focus'),
  component: lazyRouteComponent(
    () => import('../features/indicators/indicators-screen.tsx'),
    'IndicatorsScreen',
  ),
})

const improveRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/improve',
  validateSearch: pickSearch('id', 'view', 'item', 'finding', 'focus'),
  component: lazyRouteComponent(() => import('../features/improve/improve-screen.tsx'), 'ImproveScreen'),
})

const dossiersRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/dossiers',
  validateSearch: pickSearch('id', 'part', 'field', 'tab', 'focus'),
  component: lazyRouteComponent(() => import('../features/dossier/dossier-screen.tsx'), 'DossierScreen'),
})

/** `section` scrolls to a part of the settings, `focus` to a field of the firm facts. */
const settingsRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/settings',
  validateSearch: pickSearch('section', 'focus'),
  component: lazyRouteComponent(() => import('../features/settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    indexRoute,
    startRoute,
    firmRoute.addChildren([
      overviewRoute,
      newAssessmentRoute,
      assessRoutes,
      indicatorsRoute,
      improveRoute,
      evidenceRoutes,
      evidenceViewRoute,
      dossiersRoute,
      settingsRoute,
    ]),
  ]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  defaultPendingMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ reset }) => <Boundary reset={reset} />,
  defaultNotFoundComponent: () => <Boundary />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
