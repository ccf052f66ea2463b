import { useTranslation } from 'react-i18next'
import type { EvidenceFacts } from '../../../../shared/domain/evidence/facts.ts'
import { validityOf } from '../../../../shared/domain/evidence/validity-of.ts'
import { Chip } from '../../ui/chip.tsx'
import { useToday } from '../assess/queries.ts'

type Props = {
  readonly facts: Pick<EvidenceFacts, 'validFrom' | 'validTo'>
  /** Says nothing where nothing is wrong. */
  readonly quiet?: boolean
}

/** How loud each state of validity is. */
export const validityTones = { valid: 'plain', soon: 'warn', lapsed: 'bad', 'not-yet': 'warn' } as const

/** Whether an evidence is valid today, in words. */
export const ValidityMark = ({ facts, quiet = false }: Props) => {
  const { t } = useTranslation('evidence')
  const validity = validityOf(facts, useToday())
  if (validity.state === 'none') return null
  if (quiet && validity.state === 'valid') return null
  const { state, date } = validity
  return (
    <Chip tone={validityTones[state]}>
      {t(`validity.${state}`, { date, count: Math.abs(validity.days) })}
    </Chip>
  )
}
