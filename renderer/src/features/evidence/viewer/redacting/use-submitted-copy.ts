import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Evidence } from '../../../../../../shared/contract/requests/evidence.ts'
import type { SubmittedCopy } from '../../../../../../shared/contract/requests/viewer.ts'
import { requestKey } from '../../../../host/request-key.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { useSend } from '../../../../host/use-send.ts'

type Kept = Pick<SubmittedCopy, 'redactions' | 'rotations'>

type Use = Kept & {
  readonly ready: boolean
  readonly outdated: SubmittedCopy['outdated']
  /** Shows the change at once and saves it; changes are saved one after another, each can be undone. */
  readonly change: (how: (kept: Kept) => Kept) => void
}

const nothing: Kept = { redactions: [], rotations: {} }

/** What is blackened and turned in the submitted copy of an evidence, and the way to change it. */
export const useSubmittedCopy = ({ id, sha256 }: Pick<Evidence, 'id' | 'sha256'>): Use => {
  const queries = useQueryClient()
  const stored = useRequest('submittedCopies.get', { evidenceId: id }).data
  const save = useSend('submittedCopies.save', { saves: true })
  const [unsaved, setUnsaved] = useState<Kept | null>(null)
  const latest = useRef<Kept>(nothing)
  const chain = useRef(Promise.resolve())
  const waiting = useRef(0)
  const kept = unsaved ?? stored ?? nothing
  latest.current = kept
  const { mutateAsync } = save
  const change = useCallback(
    (how: (now: Kept) => Kept) => {
      const next = how(latest.current)
      latest.current = next
      setUnsaved(next)
      waiting.current += 1
      const key = requestKey('submittedCopies.get', { evidenceId: id })
      const store = async () => {
        const revision = queries.getQueryData<SubmittedCopy>(key)?.revision ?? 0
        try {
          const { redactions, rotations } = next
          queries.setQueryData(
            key,
            await mutateAsync({ evidenceId: id, sha256, revision, redactions: [...redactions], rotations }),
          )
        } catch {
          await queries.invalidateQueries({ queryKey: key })
        }
        waiting.current -= 1
        if (waiting.current === 0) setUnsaved(null)
      }
      chain.current = chain.current.then(store)
    },
    [queries, mutateAsync, id, sha256],
  )
  return {
    redactions: kept.redactions,
    rotations: kept.rotations,
    ready: stored !== undefined,
    outdated: stored?.outdated ?? null,
    change,
  }
}
