import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { pickSearch } from '../search-text.ts'
import { firmRoute } from './firm-route.ts'

/** The rooms of the evidence share one strip above them. */
const evidenceAreaRoute = createRoute({
  getParentRoute: () => firmRoute,
  id: 'evidence-area',
  component: lazyRouteComponent(
    () => import('../../features/evidence/nav/evidence-area.tsx'),
    'EvidenceArea',
  ),
})

const libraryRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence',
  validateSearch: pickSearch('id', 'q', 'filter', 'focus'),
  component: lazyRouteComponent(
    () => import('../../features/evidence/library/evidence-screen.tsx'),
    'EvidenceScreen',
  ),
})

const confirmRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence/confirm',
  component: lazyRouteComponent(
    () => import('../../features/evidence/facts/confirm-screen.tsx'),
    'ConfirmScreen',
  ),
})

const coverageRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence/coverage',
  validateSearch: pickSearch('view'),
  component: lazyRouteComponent(
    () => import('../../features/evidence/coverage/coverage-screen.tsx'),
    'CoverageScreen',
  ),
})

/** One evidence over the whole working area: no room of the strip; `id` may be its number, `find` is looked for at once. */
export const evidenceViewRoute = createRoute({
  getParentRoute: () => firmRoute,
  path: '/evidence/view',
  validateSearch: pickSearch('id', 'page', 'find'),
  component: lazyRouteComponent(
    () => import('../../features/evidence/viewer/viewer-screen.tsx'),
    'ViewerScreen',
  ),
})

const proveRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence/prove',
  validateSearch: pickSearch('assessment', 'item', 'claim'),
  component: lazyRouteComponent(
    () => import('../../features/evidence/claims/prove/prove-screen.tsx'),
    'ProveScreen',
  ),
})

const validityRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence/validity',
  component: lazyRouteComponent(
    () => import('../../features/evidence/validity/validity-screen.tsx'),
    'ValidityScreen',
  ),
})

const custodyRoute = createRoute({
  getParentRoute: () => evidenceAreaRoute,
  path: '/evidence/custody',
  component: lazyRouteComponent(
    () => import('../../features/evidence/custody/custody-screen.tsx'),
    'CustodyScreen',
  ),
})

export const evidenceRoutes = evidenceAreaRoute.addChildren([
  libraryRoute,
  confirmRoute,
  coverageRoute,
  proveRoute,
  validityRoute,
  custodyRoute,
])
