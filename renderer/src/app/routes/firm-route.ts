import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { call } from '../../host/call.ts'
import { requestKey } from '../../host/request-key.ts'
import { queryClient } from '../query-client.ts'
import { seatDetour } from '../seat-address.ts'
import { Shell } from '../shell.tsx'

/** The firm that is open, or null; asked before every screen. */
export const openFirm = async () =>
  (
    await queryClient.ensureQueryData({
      queryKey: requestKey('firms.current', {}),
      queryFn: () => call('firms.current', {}),
      revalidateIfStale: true,
    })
  ).firm

export const rootRoute = createRootRoute()

/** What is only there while a firm is open, inside the frame. */
export const firmRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'firm',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const firm = await openFirm()
    if (firm === null) throw redirect({ to: '/start', replace: true })
    const detour = firm.seat ? seatDetour(location.pathname, location.search) : null
    if (detour !== null) throw redirect({ to: '/assess/ballot', search: detour, replace: true })
  },
})
