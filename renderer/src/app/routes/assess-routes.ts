import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { pickSearch } from '../search-text.ts'
import { firmRoute } from './firm-route.ts'

/** The steps of the self-assessment share one strip above them. */
const assessAreaRoute = createRoute({
  getParentRoute: () => firmRoute,
  id: 'assess-area',
  component: lazyRouteComponent(() => import('../../features/assess/nav/assess-area.tsx'), 'AssessArea'),
})

/** `leaf` is a leaf code, or `profile` for the organisation profile; `focus` names a place inside the screen. */
const assessRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess',
  validateSearch: pickSearch('assessment', 'leaf', 'tab', 'focus'),
  component: lazyRouteComponent(() => import('../../features/assess/assess-screen.tsx'), 'AssessScreen'),
})

const teamRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/team',
  validateSearch: pickSearch('id', 'focus'),
  component: lazyRouteComponent(() => import('../../features/team/team-screen.tsx'), 'TeamScreen'),
})

const ballotRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/ballot',
  validateSearch: pickSearch('assessor', 'item', 'focus'),
  component: lazyRouteComponent(() => import('../../features/team/ballot-screen.tsx'), 'BallotScreen'),
})

const consensusRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/consensus',
  validateSearch: pickSearch('item', 'sort', 'focus'),
  component: lazyRouteComponent(() => import('../../features/team/consensus-screen.tsx'), 'ConsensusScreen'),
})

const visitRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/visit',
  validateSearch: pickSearch('item', 'focus'),
  component: lazyRouteComponent(() => import('../../features/team/visit-screen.tsx'), 'VisitScreen'),
})

const yearsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/years',
  validateSearch: pickSearch('a', 'b', 'item', 'focus'),
  component: lazyRouteComponent(() => import('../../features/years/years-screen.tsx'), 'YearsScreen'),
})

const gainsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/gains',
  validateSearch: pickSearch('focus'),
  component: lazyRouteComponent(() => import('../../features/years/gains-screen.tsx'), 'GainsScreen'),
})

const examinerRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/examiner',
  validateSearch: pickSearch('rule', 'topic', 'focus'),
  component: lazyRouteComponent(
    () => import('../../features/examiner/examiner-screen.tsx'),
    'ExaminerScreen',
  ),
})

const crosswalkRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/crosswalk',
  validateSearch: pickSearch('item', 'framework', 'focus'),
  component: lazyRouteComponent(
    () => import('../../features/crosswalk/crosswalk-screen.tsx'),
    'CrosswalkScreen',
  ),
})

const reportsRoute = createRoute({
  getParentRoute: () => assessAreaRoute,
  path: '/assess/reports',
  validateSearch: pickSearch('id', 'focus'),
  component: lazyRouteComponent(() => import('../../features/reports/reports-screen.tsx'), 'ReportsScreen'),
})

/** The steps of the self-assessment. */
export const assessRoutes = assessAreaRoute.addChildren([
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
])
