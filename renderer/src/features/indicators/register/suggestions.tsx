import { useTranslation } from 'react-i18next'
import type { IndicatorFields } from '../../../../../shared/contract/requests/indicators.ts'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { useLeaves } from '../../assess/queries.ts'
import styles from './register.module.css'

type Props = {
  readonly leaf: string
  readonly taken: ReadonlySet<string>
  readonly disabled: boolean
  readonly onChoose: (fields: Pick<IndicatorFields, 'code' | 'name' | 'unit' | 'direction'>) => void
}

/** The indicators that the instrument suggests for a leaf and that the register does not have yet. */
export const Suggestions = ({ leaf, taken, disabled, onChoose }: Props) => {
  const { t } = useTranslation('indicators')
  const pick = usePickText()
  const place = useLeaves(useCurrentAssessment().assessment?.id ?? '').find(one => one.leaf.code === leaf)
  const open = place?.leaf.indicators.filter(one => !taken.has(one.id)) ?? []
  if (open.length === 0) return null
  return (
    <div>
      <p className={styles.suggestHint}>{t('add.suggested')}</p>
      <div className={styles.suggested}>
        {open.map(one => (
          <Button
            key={one.id}
            small
            disabled={disabled}
            onClick={() =>
              onChoose({ code: one.id, name: pick(one.name), unit: pick(one.unit), direction: one.direction })
            }
          >
            + {pick(one.name)}
          </Button>
        ))}
      </div>
    </div>
  )
}
