import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { call } from '../host/call.ts'
import { requestKey } from '../host/request-key.ts'
import { Loading } from '../ui/loading.tsx'
import { Boundary } from './boundary.tsx'
import { queryClient } from './query-client.ts'
import { parseSearch, pickSearch, stringifySearch } from './search-text.ts'
import { Shell } from './shell.tsx'

const openFirm = async () =>
  (
    await queryClient.ensureQueryData({
      queryKey: requestKey('firms.current', {}),
      queryFn: () => call('firms.current', {}),
      revalidateIfStale: true,
    })
  ).firm

const rootRoute = createRootRoute()

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

const firmRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'firm',
  component: Shell,
  beforeLoad: async () => {
    if ((await openFirm()) === null) throw redirect({ to: '/start', replace: true })
  },
})

const overviewRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('../features/overview/overview-screen.tsx'), 'OverviewScreen'),
})

/** Another assessment beside those that the firm has; the overview shows the same while there is none. */
const newAssessmentRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/new-assessment',
  component: lazyRouteComponent(() => import('../features/overview/setup.tsx'), 'Setup'),
})

/** The steps of the self-assessment share one strip above them. */
const assessAreaRoute = createRoute({
  getParentRoute: () => firmRoute,
  id: 'assess-area',
  component: lazyRouteComponent(() => import('../features/assess/nav/assess-area.tsx'), 'AssessArea'),
})

/** `leaf` is a leaf code, or `profile` for the organisation profile; `focus` names a place inside the screen. */
const assessRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess',
  validateSearch: pickSearch('assessment', 'leaf', 'tab', 'focus'),
  component: lazyRouteComponent(() => import('../features/assess/assess-screen.tsx'), 'AssessScreen'),
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

const teamRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/team',
  validateSearch: pickSearch('id', 'focus'),
  component: lazyRouteComponent(() => import('../features/team/team-screen.tsx'), 'TeamScreen'),
})

const ballotRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/ballot',
  validateSearch: pickSearch('assessor', 'item', 'focus'),
  component: lazyRouteComponent(() => import('../features/team/ballot-screen.tsx'), 'BallotScreen'),
})

const consensusRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/consensus',
  validateSearch: pickSearch('item', 'sort', 'focus'),
  component: lazyRouteComponent(() => import('../features/team/consensus-screen.tsx'), 'ConsensusScreen'),
})

const visitRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/visit',
  validateSearch: pickSearch('item', 'focus'),
  component: lazyRouteComponent(() => import('../features/team/visit-screen.tsx'), 'VisitScreen'),
})

const yearsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/years',
  validateSearch: pickSearch('a', 'b', 'item', 'focus'),
  component: lazyRouteComponent(() => import('../features/years/years-screen.tsx'), 'YearsScreen'),
})

const gainsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/gains',
  validateSearch: pickSearch('focus'),
  component: lazyRouteComponent(() => import('../features/years/gains-screen.tsx'), 'GainsScreen'),
})

const examinerRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/examiner',
  validateSearch: pickSearch('rule', 'topic', 'focus'),
  component: lazyRouteComponent(() => import('../features/examiner/examiner-screen.tsx'), 'ExaminerScreen'),
})

const crosswalkRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/crosswalk',
  validateSearch: pickSearch('item', 'framework', 'focus'),
  component: lazyRouteComponent(
    () => import('../features/crosswalk/crosswalk-screen.tsx'),
    'CrosswalkScreen',
  ),
})

const reportsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/reports',
  validateSearch: pickSearch('id', 'focus'),
  component: lazyRouteComponent(() => import('../features/reports/reports-screen.tsx'), 'ReportsScreen'),
})

const evidenceRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/evidence',
  validateSearch: pickSearch('id', 'q', 'filter', 'focus'),
  component: lazyRouteComponent(() => import('../features/evidence/evidence-screen.tsx'), 'EvidenceScreen'),
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
      assessAreaRoute.addChildren([
        assessRoute,
        teamRoute,
        ballotRoute,
        consensusRoute,
        visitRoute,
        yearsRoute,
        gainsRoute,
        examinerRoute,
        crosswalkRoute,
        reportsRoute,
      ]),
      indicatorsRoute,
      improveRoute,
      evidenceRoute,
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
