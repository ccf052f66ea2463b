import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Toaster } from '../ui/toaster.tsx'
import { EventBridge } from './event-bridge.tsx'
import { IconProvider } from './icon-provider.tsx'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

/** The whole window. */
export const App = () => (
  <IconProvider>
    <QueryClientProvider client={queryClient}>
      <EventBridge />
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  </IconProvider>
)
