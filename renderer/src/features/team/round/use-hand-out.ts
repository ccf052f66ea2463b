import { useState } from 'react'
import type { Export } from '../../../app/export-of.ts'
import { saveExport } from '../../../app/save-export.ts'
import { useExportJob } from '../../../app/use-export-job.ts'
import { call } from '../../../host/call.ts'

type Choice = {
  readonly evidence: boolean
  readonly confidential: boolean
  readonly passphrase: string | null
}

/** Makes a copy for one assessor and hands it to the person; `made` once it is there. */
export const useHandOut = (assessorId: string, saved: string) => {
  const [choice, setChoice] = useState<Choice>({
    evidence: true,
    confidential: false,
    passphrase: null,
  })
  const [made, setMade] = useState<Export | null>(null)
  const save = (copy: Export): Promise<void> => saveExport(copy, saved)
  const job = useExportJob(
    () => call('assessors.handOut', { assessorId, ...choice }),
    copy => {
      setMade(copy)
      void save(copy)
    },
  )
  return {
    choice,
    change: (part: Partial<Choice>) => setChoice(known => ({ ...known, ...part })),
    made,
    saveAgain: () => (made === null ? Promise.resolve() : save(made)),
    job,
  }
}
