import { useRef, useState } from 'react'
import type { WordText } from '../../../../../../shared/contract/requests/word-documents.ts'
import { failureSentence } from '../../../../app/failure-sentence.ts'
import { jobEnd } from '../../../../app/job-end.ts'
import { call } from '../../../../host/call.ts'
import { host } from '../../../../host/host.ts'
import { failureOf } from '../../../../host/request-failed.ts'
import { showToast } from '../../../../ui/toast-store.ts'
import { wordResult } from './word-result.ts'

type Read = { readonly name: string; readonly word: WordText }
type Reading = {
  /** Name of the document that is being read; null when none is. */
  readonly reading: string | null
  readonly read: Read | null
  readonly start: (file: File) => Promise<void>
  /** Stops reading, or forgets what was read. */
  readonly leave: () => void
}

const say = (text: string): void => void showToast({ tone: 'bad', text, about: 'word' })

/** Reads a Word document in the core; a document that cannot be read is said in one sentence. */
export const useReadWord = (): Reading => {
  const [reading, setReading] = useState<string | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const job = useRef<string | null>(null)
  const start = async (file: File) => {
    setReading(file.name)
    try {
      const [token] = await host.offerFiles([file])
      if (token === undefined) return
      const { jobId } = await call('word.read', { file: token })
      job.current = jobId
      const { state, result } = await jobEnd(jobId)
      if (job.current !== jobId) return
      const word = wordResult(result)
      if (state === 'done' && word !== null) setRead({ name: file.name, word })
    } catch (cause) {
      say(failureSentence(failureOf(cause)))
    } finally {
      setReading(null)
    }
  }
  const leave = () => {
    if (reading !== null && job.current !== null) void call('jobs.cancel', { id: job.current })
    job.current = null
    setReading(null)
    setRead(null)
  }
  return { reading, read, start, leave }
}
