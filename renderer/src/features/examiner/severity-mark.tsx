import { useTranslation } from 'react-i18next'
import type { ReviewSeverity } from '../../../../shared/packs/review-rules.ts'
import { Chip } from '../../ui/chip.tsx'

const tones = { error: 'bad', warning: 'warn', info: 'plain' } as const

/** How grave a remark is, in words and colour. */
export const SeverityMark = ({ severity }: { readonly severity: ReviewSeverity }) => {
  const { t } = useTranslation('examiner')
  return (
    <Chip tone={tones[severity]} title={t(`severityHint.${severity}`)}>
      {t(`severity.${severity}`)}
    </Chip>
  )
}
