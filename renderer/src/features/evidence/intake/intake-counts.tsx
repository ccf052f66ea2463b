import { useTranslation } from 'react-i18next'
import type { Intake, IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { useFormat } from '../../../i18n/use-format.ts'

const states: readonly IntakeState[] = ['imported', 'known', 'failed', 'waiting', 'skipped']

/** How many files an intake has, and what became of them; what is none is not told. */
export const IntakeCounts = ({ counts }: { readonly counts: Intake['counts'] }) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  return [
    t('report.total', { total: format.count(counts.total) }),
    ...states
      .filter(state => counts[state] > 0)
      .map(state => `${t(`report.states.${state}`)} ${format.count(counts[state])}`),
  ].join(' · ')
}
