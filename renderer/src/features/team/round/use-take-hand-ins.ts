import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../app/failure-sentence.ts'
import { call } from '../../../host/call.ts'
import { host } from '../../../host/host.ts'
import { failureOf } from '../../../host/request-failed.ts'
import { shortHash } from './short-hash.ts'

/** What became of one file, in one sentence. */
type TakenFile = {
  readonly file: string
  readonly result: 'taken' | 'known' | 'failed'
  readonly sentence: string
}

/** Takes hand-in files in one after the other and keeps what became of each. */
export const useTakeHandIns = (assessmentId: string, items: number) => {
  const { t } = useTranslation('team')
  const [taken, setTaken] = useState<readonly TakenFile[]>([])
  const [busy, setBusy] = useState(false)
  const takeOne = async (file: File): Promise<TakenFile> => {
    try {
      const [token] = await host.offerFiles([file])
      if (token === undefined) return { file: file.name, result: 'failed', sentence: t('take.gone') }
      const { result, name, scored, commitment } = await call('handIns.take', { assessmentId, file: token })
      const facts = { name, scored, items, hash: shortHash(commitment) }
      return { file: file.name, result, sentence: t(`take.${result}`, facts) }
    } catch (cause) {
      return { file: file.name, result: 'failed', sentence: failureSentence(failureOf(cause)) }
    }
  }
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    setBusy(true)
    setTaken([])
    for (const file of files) {
      const outcome = await takeOne(file)
      setTaken(known => [...known, outcome])
    }
    setBusy(false)
  }
  return { taken, busy, take }
}
