import { useTranslation } from 'react-i18next'
import type { Instrument, Item, Scale } from '../../../../../shared/packs/instrument.ts'
import { useActions } from '../../improve/queries.ts'
import { LastYear } from '../../years/last-year.tsx'
import { useFindings } from '../queries.ts'
import { FindingList } from './finding-list.tsx'
import styles from './findings.module.css'

type Props = {
  readonly assessmentId: string
  readonly item: Item
  readonly scale: Scale
  readonly templates: Instrument['commentTemplates']
}

/** Strengths and opportunities of an item, with ready sentences to begin from. */
export const FindingsTab = ({ assessmentId, item, scale, templates }: Props) => {
  const { t } = useTranslation('assess')
  const { data } = useFindings(assessmentId, item.code)
  const actions = useActions()?.filter(action => action.assessmentId === assessmentId) ?? []
  const dimensions = new Set(scale.dimensions.map(dimension => dimension.id))
  const fitting = templates.filter(template => dimensions.has(template.dimension))
  if (!data) return null
  return (
    <>
      {item.leaves.length > 1 ? (
        <p className={styles.shared}>
          {t('findings.shared', { code: item.code, count: item.leaves.length })}
        </p>
      ) : null}
      <div className={styles.columns}>
        {(['strength', 'opportunity'] as const).map(kind => (
          <FindingList
            key={kind}
            kind={kind}
            place={{ assessmentId, item: item.code }}
            scale={scale}
            findings={data.findings.filter(finding => finding.kind === kind)}
            templates={kind === 'opportunity' ? fitting : []}
            actions={actions}
          />
        ))}
      </div>
      <LastYear assessmentId={assessmentId} item={item.code} />
    </>
  )
}
