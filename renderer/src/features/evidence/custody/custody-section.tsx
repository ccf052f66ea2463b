import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { host } from '../../../host/host.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './custody.module.css'
import { ReplaceDialog } from './replace-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type Props = { readonly evidence: Evidence; readonly readOnly: boolean }

/** Replacing and withdrawing an evidence, and what it was before. */
export const CustodySection = ({ evidence, readOnly }: Props) => {
  const { t } = useTranslation('custody')
  const format = useFormat()
  const [asking, setAsking] = useState<'replace' | 'withdraw' | null>(null)
  const { data } = useRequest('evidence.versions', { id: evidence.id })
  const reinstate = useSend('evidence.reinstate', { saves: true })
  const { id, revision, withdrawnAt, withdrawal } = evidence
  const close = () => setAsking(null)
  return (
    <section aria-label={t('section')}>
      {withdrawnAt === null ? null : (
        <p className={styles.notice}>
          {t('withdrawnOn', { date: format.day(withdrawnAt), reason: withdrawal })}
        </p>
      )}
      {readOnly ? null : (
        <div className={styles.tools}>
          <Button small onClick={() => setAsking('replace')}>
            {t('replace.open')}
          </Button>
          {withdrawnAt === null ? (
            <Button small variant="quiet" onClick={() => setAsking('withdraw')}>
              {t('withdraw.open')}
            </Button>
          ) : (
            <Button small onClick={() => reinstate.mutate({ id, revision })}>
              {t('reinstate')}
            </Button>
          )}
        </div>
      )}
      <ul className={styles.events} aria-label={t('versions')}>
        {data?.versions.map(version => (
          <li key={version.id}>
            <button
              type="button"
              className={styles.more}
              onClick={() => void host.openEvidence(version.id).catch(showFailure)}
            >
              {t('versionUntil', { date: format.day(version.replacedAt), name: version.fileName })}
            </button>
            <small>{version.reason}</small>
          </li>
        ))}
      </ul>
      {asking === 'replace' ? <ReplaceDialog evidence={evidence} onClose={close} /> : null}
      {asking === 'withdraw' ? <WithdrawDialog evidence={evidence} onClose={close} /> : null}
    </section>
  )
}
