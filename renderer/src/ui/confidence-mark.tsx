import { useTranslation } from 'react-i18next'
import type { Confidence } from '../../../shared/packs/common.ts'
import { Chip } from './chip.tsx'

const tones = { verified: 'ok', unverified: 'warn', design: 'plain' } as const
const hints = {
  verified: 'confidence.verifiedHint',
  unverified: 'confidence.unverifiedHint',
  design: 'confidence.designHint',
} as const

/** Tells how far a rule may be trusted; an unverified rule is never shown without it. */
export const ConfidenceMark = ({ confidence }: { readonly confidence: Confidence }) => {
  const { t } = useTranslation()
  return (
    <Chip tone={tones[confidence]} title={t(hints[confidence])}>
      {t(`confidence.${confidence}`)}
    </Chip>
  )
}
