import { useTranslation } from 'react-i18next'
import { inflationWarning } from '../../../../../shared/domain/scoring/maturity-of.ts'
import {
  displayTotal,
  type ScoresByItem,
  scoreAssessment,
} from '../../../../../shared/domain/scoring/score-assessment.ts'
import type { Instrument, Item } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx'
import styles from './score-panel.module.css'

type Props = {
  readonly instrument: Instrument
  readonly item: Item
  /** Every percent as it stands now, what was chosen a moment ago too. */
  readonly scores: ScoresByItem
}

/** What the percent means for the category and the total, and a word of caution where the total is too good. */
export const Standing = ({ instrument, item, scores }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const format = useFormat()
  const sum = scoreAssessment(instrument, scores)
  const category = instrument.categories.find(one => one.items.some(({ code }) => code === item.code))
  const ofCategory = sum.categories.find(one => one.code === category?.code)
  const inflated = inflationWarning(instrument, sum.total)
  const { inflatedWarning, inflatedProvenance } = instrument.maturity
  return (
    <>
      <dl className={styles.standing} aria-label={t('score.standing')}>
        {category && ofCategory ? (
          <div>
            <dt>
              {category.code} {pick(category.title)}
            </dt>
            <dd>
              <b>{format.points(ofCategory.score)}</b> / {ofCategory.points}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('score.total')}</dt>
          <dd>
            <b>{displayTotal(sum.total)}</b> / {format.count(sum.points)}
          </dd>
        </div>
        <div>
          <dt>{t('score.scored')}</dt>
          <dd>
            {sum.scoredItems} / {sum.items}
          </dd>
        </div>
      </dl>
      {inflated ? (
        <div className={styles.warning} role="status" data-rule={inflated.id}>
          <p>
            <b>{t('score.inflated')}</b> <ConfidenceMark confidence={inflatedProvenance.confidence} />
          </p>
          <p>{pick(inflatedWarning)}</p>
          {inflatedProvenance.note ? <p className={styles.source}>{pick(inflatedProvenance.note)}</p> : null}
        </div>
      ) : null}
    </>
  )
}
