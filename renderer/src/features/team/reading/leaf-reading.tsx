import { useTranslation } from 'react-i18next'
import type { Leaf } from '../../../../../shared/packs/instrument.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { useAnswer, useLinkedEvidence } from '../../assess/queries.ts'
import { useEvidenceNames } from '../../evidence/names/use-evidence-names.ts'
import { EvidenceChips } from './evidence-chips.tsx'
import { IndicatorFigures } from './indicator-figures.tsx'
import styles from './reading.module.css'
import { RichTextView } from './rich-text-view.tsx'

type Props = {
  readonly assessmentId: string
  readonly year: number
  readonly leaf: Leaf
  /** The only leaf of its item: its title is the item's and is not said twice. */
  readonly alone: boolean
  readonly isResults: boolean
  readonly onPeek: (id: string) => void
}

/** One leaf as an assessor reads it: the text, its indicators, the evidence linked, what to look for. */
export const LeafReading = (props: Props) => {
  const { assessmentId, year, leaf, alone, isResults, onPeek } = props
  const { t } = useTranslation(['team', 'assess'])
  const pick = usePickText()
  const answer = useAnswer(assessmentId, leaf.code).data
  const indicators = useRequest('indicators.list', {}).data?.indicators ?? []
  const linked = useLinkedEvidence(leaf.code).data?.evidence
  const names = useEvidenceNames()
  if (!answer || !linked || !names) return null
  const shown = indicators.filter(one => one.leaf === leaf.code)
  return (
    <section className={styles.leaf} aria-label={`${leaf.code} ${pick(leaf.title)}`}>
      {alone ? null : (
        <h3>
          {leaf.code} {pick(leaf.title)}
        </h3>
      )}
      <p className={styles.looksFor}>
        <span>{t('assess:leaf.looksFor')}</span>
        {pick(leaf.looksFor)}
      </p>
      {answer.narrative.content.length === 0 ? (
        <p className={styles.nothing}>{t('team:reading.noText')}</p>
      ) : (
        <RichTextView text={answer.narrative} evidence={names} indicators={indicators} onPeek={onPeek} />
      )}
      {shown.map(indicator => (
        <IndicatorFigures key={indicator.id} indicator={indicator} year={year} />
      ))}
      {isResults && shown.length === 0 ? (
        <p className={styles.nothing}>{t('team:reading.noIndicators')}</p>
      ) : null}
      {linked.length === 0 ? (
        <p className={styles.nothing}>{t('team:reading.noEvidence')}</p>
      ) : (
        <EvidenceChips evidence={linked} onPeek={onPeek} />
      )}
      <details className={styles.questions}>
        <summary>{t('assess:questions.title')}</summary>
        <ul>
          {leaf.questions.map(question => (
            <li key={question.id}>
              <abbr>{question.dimension}</abbr> {pick(question.text)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
