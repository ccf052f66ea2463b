import { useTranslation } from 'react-i18next'
import type { WhatIf } from '../../../../shared/domain/gains/what-if.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './gains.module.css'
import { signedPoints } from './signed-points.ts'

type Props = { readonly now: WhatIf; readonly then: WhatIf; readonly instrument: Instrument }

/** The total and the maturity level, now and as supposed, and how far the next level is. */
export const SupposedTotal = ({ now, then, instrument }: Props) => {
  const { t } = useTranslation('years')
  const pick = usePickText()
  const format = useFormat()
  const { levels, provenance } = instrument.maturity
  const next = then.level === null ? undefined : levels.find(({ from }) => from > then.total)
  return (
    <>
      <dl className={styles.totals}>
        <div>
          <dt>{t('gains.now')}</dt>
          <dd>{format.points(now.total)}</dd>
        </div>
        <div>
          <dt>{t('gains.then')}</dt>
          <dd>
            <output>{format.points(then.total)}</output>
          </dd>
        </div>
        <div>
          <dt>{t('gains.change')}</dt>
          <dd className={styles.gained}>{signedPoints(then.gained, format.points)}</dd>
        </div>
      </dl>
      <p className={styles.level}>
        {then.level === null || now.level === null ? (
          t('gains.levelLater')
        ) : (
          <>
            {t('gains.level')}: {pick(now.level.title)}
            {then.level.from === now.level.from ? '' : ` → ${pick(then.level.title)}`}{' '}
            <ConfidenceMark confidence={provenance.confidence} />
          </>
        )}
      </p>
      {next === undefined ? null : (
        <p className={styles.note}>
          {t('gains.toNext', { title: pick(next.title), points: format.points(next.from - then.total) })}
        </p>
      )}
    </>
  )
}
