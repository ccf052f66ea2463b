import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import styles from './intake.module.css'

type Archive = RequestOutput<'intakes.get'>['archives'][number]
type Props = { readonly archives: readonly Archive[]; readonly links: readonly string[] }

/** The report that an unpacking ended with. */
const intakeOf = (result: unknown): string | null =>
  typeof result === 'object' && result !== null && 'intakeId' in result && typeof result.intakeId === 'string'
    ? result.intakeId
    : null

/** Archives that came in: unpacked only when somebody asks for it. */
export const IntakeArchives = ({ archives, links }: Props) => {
  const { t } = useTranslation('intake')
  const [busy, setBusy] = useState('')
  const unpack = async ({ id, name }: Archive) => {
    setBusy(id)
    try {
      const { jobId } = await call('intakes.unpack', { evidenceId: id, links: [...links] })
      const { state, result } = await jobEnd(jobId)
      const intakeId = intakeOf(result)
      if (state !== 'done' || intakeId === null) return
      const { intake } = await call('intakes.get', { id: intakeId, limit: 0 })
      showToast({ tone: 'ok', text: t('unpacked', { name, ...intake.counts }) })
    } catch (cause) {
      showFailure(cause)
    } finally {
      setBusy('')
    }
  }
  return archives.map(archive => (
    <p key={archive.id} className={styles.archive}>
      <span>{t('archive', { number: archive.number, name: archive.name })}</span>
      <Button small disabled={busy !== ''} onClick={() => void unpack(archive)}>
        {t(busy === archive.id ? 'unpacking' : 'unpack')}
      </Button>
    </p>
  ))
}
