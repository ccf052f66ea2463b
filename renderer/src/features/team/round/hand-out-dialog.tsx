import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { minPassphraseLength } from '../../../../../shared/domain/passphrase/passphrase-strength.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NewPassphrase } from '../../../ui/new-passphrase.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { EvidenceChoice } from './evidence-choice.tsx'
import styles from './team.module.css'
import { useHandOut } from './use-hand-out.ts'

type Props = { readonly assessor: Assessor; readonly onClose: () => void }

/** A copy for one assessor: with or without the files of the evidence, with a passphrase where one is wanted or needed. */
export const HandOutDialog = ({ assessor, onClose }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const firm = useRequest('firms.current', {}).data?.firm
  const totals = useRequest('evidence.totals', {}).data
  const [protects, setProtects] = useState(false)
  const [tried, setTried] = useState(false)
  const { choice, change, made, saveAgain, job } = useHandOut(assessor.id, t('handOut.saved'))
  const needed = firm?.encrypted === true
  const locks = needed || protects
  const begin = (): void => {
    setTried(true)
    if (!locks || choice.passphrase !== null) void job.start()
  }
  return (
    <Dialog
      open
      title={t('handOut.title', { name: assessor.name })}
      onClose={onClose}
      footer={
        made === null ? (
          <>
            <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
            <Button variant="primary" disabled={job.running} onClick={begin}>
              {t('handOut.make')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => void saveAgain()}>{t('handOut.saveAgain')}</Button>
            <Button variant="primary" onClick={onClose}>
              {t('done')}
            </Button>
          </>
        )
      }
    >
      {made === null ? (
        <>
          <p>{t('handOut.text')}</p>
          <EvidenceChoice
            totals={totals}
            evidence={choice.evidence}
            confidential={choice.confidential}
            disabled={job.running}
            onChange={change}
          />
          {needed ? (
            <p className={styles.meta}>{t('handOut.passphraseNeeded')}</p>
          ) : (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={protects}
                onChange={event => {
                  setProtects(event.target.checked)
                  change({ passphrase: null })
                }}
              />
              {t('handOut.usePassphrase')}
            </label>
          )}
          {locks ? (
            <NewPassphrase
              minLength={minPassphraseLength}
              showMissing={tried}
              onChange={passphrase => change({ passphrase })}
            />
          ) : null}
          {job.running ? (
            <Progress label={t('handOut.making')} value={job.job?.done ?? 0} max={job.job?.total ?? 0} />
          ) : null}
        </>
      ) : (
        <p role="status">
          {t(choice.passphrase === null ? 'handOut.madeText' : 'handOut.madeLocked', {
            file: made.fileName,
            name: assessor.name,
          })}
        </p>
      )}
    </Dialog>
  )
}
