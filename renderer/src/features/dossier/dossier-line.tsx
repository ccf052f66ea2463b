import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '../../../../shared/contract/requests/dossiers.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useSend } from '../../host/use-send.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './dossier.module.css'
import { useBuilds, useCheck } from './queries.ts'

/** One dossier: title, filing date, what is filled, what still blocks, the newest PDF. */
export const DossierLine = ({ dossier }: { readonly dossier: Dossier }) => {
  const { t } = useTranslation(['dossiers', 'assess'])
  const format = useFormat()
  const check = useCheck(dossier.id).data
  const newest = useBuilds(dossier.id).data?.builds[0]
  const remove = useSend('dossiers.remove', { saves: true })
  const { undo } = useUndo()
  const blocking = check?.remarks.filter(remark => remark.severity === 'blocking').length ?? 0
  const takeAway = async () => {
    await remove.mutateAsync({ id: dossier.id, revision: dossier.revision })
    showToast({
      text: t('dossiers:removed', { title: dossier.title }),
      action: { label: t('assess:undo'), run: () => void undo() },
    })
  }
  return (
    <li className={styles.line}>
      <div>
        <Link to="/dossiers" search={{ id: dossier.id }} className={styles.lineTitle}>
          {dossier.title}
        </Link>
        <p className={styles.meta}>
          {[
            dossier.filingDate === ''
              ? t('dossiers:noFilingDate')
              : t('dossiers:filing', { date: dossier.filingDate }),
            check ? t('dossiers:filled', { filled: check.filled, fields: check.fields }) : '',
            check ? t('dossiers:evidenceInAll', { count: check.evidence }) : '',
            newest
              ? t('dossiers:newest', { time: format.moment(newest.builtAt), pages: newest.pages })
              : t('dossiers:neverBuilt'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <span className={blocking > 0 ? styles.warn : styles.ok}>
        {check ? (blocking > 0 ? t('dossiers:blocking', { count: blocking }) : t('dossiers:ready')) : ''}
      </span>
      <Button small variant="quiet" onClick={() => void takeAway()}>
        {t('dossiers:remove')}
      </Button>
    </li>
  )
}
