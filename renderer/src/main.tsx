import './ui/tokens.css'
import './ui/global.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { queryClient } from './app/query-client.ts'
import { showTheme } from './app/theme.ts'
import { call } from './host/call.ts'
import { requestKey } from './host/request-key.ts'
import { startI18n } from './i18n/start-i18n.ts'

const start = async (): Promise<void> => {
  const firm = queryClient.prefetchQuery({
    queryKey: requestKey('firms.current', {}),
    queryFn: () => call('firms.current', {}),
  })
  const settings = await call('settings.get', {}).catch(() => null)
  if (settings !== null) queryClient.setQueryData(requestKey('settings.get', {}), settings)
  showTheme(settings?.theme ?? 'system')
  await Promise.all([startI18n(settings?.language ?? 'zh-CN'), firm])
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(<App />)
}

void start()
