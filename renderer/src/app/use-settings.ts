import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Settings } from '../../../shared/contract/requests/system.ts'
import { call } from '../host/call.ts'
import { requestKey } from '../host/request-key.ts'
import { useRequest } from '../host/use-request.ts'
import { showLanguage } from '../i18n/start-i18n.ts'
import { showFailure } from './show-failure.ts'
import { showTheme } from './theme.ts'

const defaults: Settings = { language: 'zh-CN', theme: 'system', personName: '', backupMinutes: 15 }

/** The settings of this machine and how to change some of them; language and theme show at once. */
export const useSettings = (): {
  readonly settings: Settings
  readonly change: (part: Partial<Settings>) => void
} => {
  const queries = useQueryClient()
  const { data } = useRequest('settings.get', {})
  const change = useCallback(
    (part: Partial<Settings>): void => {
      if (part.theme !== undefined) showTheme(part.theme)
      if (part.language !== undefined) void showLanguage(part.language)
      queries.setQueryData<Settings>(requestKey('settings.get', {}), old => ({
        ...(old ?? defaults),
        ...part,
      }))
      call('settings.save', part).then(
        stored => queries.setQueryData(requestKey('settings.get', {}), stored),
        showFailure,
      )
    },
    [queries],
  )
  return { settings: data ?? defaults, change }
}
