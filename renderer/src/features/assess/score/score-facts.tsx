import { useTranslation } from 'react-i18next'
import type { StatedFacts } from '../../../../../shared/contract/requests/assessments.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { useSend } from '../../../host/use-send.ts'
import { patchCache } from '../../../saving/patch-cache.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { useScoringFacts } from '../queries.ts'
import styles from './score-panel.module.css'

type Props = {
  readonly place: { readonly assessmentId: string; readonly item: string }
  readonly scale: Scale
}

const learningOptions = { yes: true, no: false, open: null } as const
type Learning = keyof typeof learningOptions

const learningOf = ({ learning }: StatedFacts): Learning =>
  learning === null ? 'open' : learning ? 'yes' : 'no'

/** The facts that caps go by: asked for where the file cannot know them, read from the register where it can. */
export const ScoreFacts = ({ place, scale }: Props) => {
  const { t } = useTranslation('assess')
  const facts = useScoringFacts(place.assessmentId, place.item).data
  const save = useSend('scores.saveFacts', { saves: true })
  if (!facts || scale.caps.length === 0) return null
  const { stated, seen, revision } = facts
  const state = async (change: Partial<StatedFacts>) => {
    const next = { ...stated, ...change }
    const saved = await save.mutateAsync({ ...place, revision, stated: next }).catch(() => null)
    if (saved) patchCache('scores.facts', place, () => saved)
  }
  const asks = new Set(scale.caps.map(cap => cap.when))
  return (
    <div className={styles.facts}>
      {asks.has('no-learning-evidence') ? (
        <div className={styles.fact}>
          <span className={styles.factName}>{t('score.facts.learning')}</span>
          <Segmented<Learning>
            label={t('score.facts.learning')}
            value={learningOf(stated)}
            options={(['yes', 'no', 'open'] as const).map(value => ({
              value,
              label: t(`score.facts.answers.${value}`),
            }))}
            onChange={value => void state({ learning: learningOptions[value] })}
          />
        </div>
      ) : null}
      {asks.has('single-site') ? (
        <div className={styles.fact}>
          <span className={styles.factName}>{t('score.facts.sites')}</span>
          <Segmented<'one' | 'several' | 'open'>
            label={t('score.facts.sites')}
            value={stated.sites ?? 'open'}
            options={(['several', 'one', 'open'] as const).map(value => ({
              value,
              label: t(`score.facts.answers.${value}`),
            }))}
            onChange={value => void state({ sites: value === 'open' ? null : value })}
          />
        </div>
      ) : null}
      {seen ? (
        <p className={styles.seen}>
          {seen.indicators === 0
            ? t('score.facts.noIndicators')
            : [
                t('score.facts.indicators', { count: seen.indicators }),
                t('score.facts.years', { count: seen.yearsOfData }),
                t(seen.hasComparison ? 'score.facts.compared' : 'score.facts.notCompared'),
              ].join(' · ')}
        </p>
      ) : null}
    </div>
  )
}
