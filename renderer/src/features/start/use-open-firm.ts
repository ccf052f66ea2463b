import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Failure } from '../../../../shared/contract/envelope.ts'
import type { FileToken } from '../../../../shared/contract/ids.ts'
import type { OpenFirm } from '../../../../shared/contract/requests/firms.ts'
import { call } from '../../host/call.ts'
import { host } from '../../host/host.ts'
import { failureOf } from '../../host/request-failed.ts'
import { requestKey } from '../../host/request-key.ts'

/** What is to be opened: a firm of the list, or a file that the person chose. */
export type Target =
  | { readonly id: string; readonly name: string }
  | { readonly token: FileToken; readonly name: string }

export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly target: Target; readonly asked: boolean }
  | { readonly state: 'locked-by-passphrase'; readonly target: Target; readonly wrong: boolean }
  | { readonly state: 'failed'; readonly name: string; readonly failure: Failure }

/** Goes to the areas of a firm that has just been opened. */
export const useEnterFirm = (): ((firm: OpenFirm) => void) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return firm => {
    queries.setQueryData(requestKey('firms.current', {}), { firm })
    void navigate({ to: '/overview' })
  }
}

/** Opens firm files and keeps what the person must be told or asked on the way. */
export const useOpenFirm = () => {
  const [opening, setOpening] = useState<Opening>({ state: 'idle' })
  const enter = useEnterFirm()

  const open = async (target: Target, passphrase?: string): Promise<void> => {
    setOpening({ state: 'busy', target, asked: passphrase !== undefined })
    const key = passphrase === undefined ? {} : { passphrase }
    try {
      enter(
        await call(
          'firms.open',
          'id' in target ? { id: target.id, ...key } : { token: target.token, ...key },
        ),
      )
    } catch (cause) {
      const failure = failureOf(cause)
      if (failure.code === 'passphrase-needed')
        setOpening({ state: 'locked-by-passphrase', target, wrong: false })
      else if (failure.code === 'wrong-passphrase')
        setOpening({ state: 'locked-by-passphrase', target, wrong: true })
      else setOpening({ state: 'failed', name: target.name, failure })
    }
  }

  const openFile = async (file: File): Promise<void> => {
    try {
      const [token] = await host.offerFiles([file])
      if (token !== undefined) await open({ token, name: file.name })
    } catch {
      setOpening({ state: 'failed', name: file.name, failure: { code: 'file-unreadable', params: {} } })
    }
  }

  return { opening, open, openFile, dismiss: () => setOpening({ state: 'idle' }) }
}
