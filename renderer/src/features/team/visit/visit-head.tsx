import PrinterOutlined from '@ant-design/icons/PrinterOutlined'
import { useTranslation } from 'react-i18next'
import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import { useSend } from '../../../host/use-send.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { ItemPlace } from '../item-places.ts'
import styles from './visit.module.css'

type Props = {
  readonly assessmentId: string
  readonly checks: readonly VisitCheck[]
  readonly place: ItemPlace | null
}

/** The title with gathering the checks and printing them; what to do first while there are none. */
export const VisitHead = ({ assessmentId, checks, place }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const collect = useSend('visits.collect', { saves: true })
  const gather = (): void =>
    collect.mutate(
      { assessmentId },
      {
        onSuccess: ({ added }) =>
          showToast({
            tone: added > 0 ? 'ok' : 'plain',
            text: added > 0 ? t('visit.collected', { count: added }) : t('visit.nothingNew'),
          }),
      },
    )
  return (
    <header className={styles.head}>
      <div>
        <h1 id="visit-title">
          {place === null ? t('visit.title') : `${place.item.code} ${pick(place.item.title)}`}
        </h1>
        {place === null ? (
          <p>{t(checks.length === 0 ? 'visit.empty' : 'visit.lead')}</p>
        ) : (
          <p>{t('visit.itemLead')}</p>
        )}
      </div>
      {place === null ? (
        <div className={styles.headTools} data-no-print>
          <Button
            variant={checks.length === 0 ? 'primary' : 'plain'}
            disabled={collect.isPending}
            onClick={gather}
          >
            {t('visit.collect')}
          </Button>
          {checks.length === 0 ? null : (
            <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
              {t('visit.print')}
            </Button>
          )}
        </div>
      ) : null}
    </header>
  )
}
