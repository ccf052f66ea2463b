import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextSteps } from '../../../../shared/domain/overview/next-steps.ts'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './overview.module.css'
import { StepLine } from './step-line.tsx'

type Props = { readonly facts: OverviewFacts; readonly instrument: Instrument }

/** How many steps are shown before one asks for more. */
const atFirst = 6

export const NextList = ({ facts, instrument }: Props) => {
  const { t } = useTranslation('overview')
  const [all, setAll] = useState(false)
  const steps = nextSteps(facts)
  const hidden = steps.length - atFirst
  return (
    <section>
      <h2>{t('steps.heading')}</h2>
      {steps.length === 0 ? (
        <EmptyState title={t('steps.none')} text={t('steps.noneText')} />
      ) : (
        <ul className={styles.lines}>
          {(all ? steps : steps.slice(0, atFirst)).map(step => (
            <StepLine
              key={`${step.kind} ${step.codes[0]} ${JSON.stringify(step.place)}`}
              step={step}
              instrument={instrument}
            />
          ))}
        </ul>
      )}
      {hidden > 0 ? (
        <Button variant="quiet" small className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('steps.less') : t('steps.more', { count: hidden })}
        </Button>
      ) : null}
    </section>
  )
}
