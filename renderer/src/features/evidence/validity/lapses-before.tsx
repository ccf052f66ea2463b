import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { Chip } from '../../../ui/chip.tsx'

type Props = { readonly dossiers: readonly OpenDossier[] | undefined }

/** Flags an evidence that lapses before dossiers are due that use it. */
export const LapsesBefore = ({ dossiers = [] }: Props) => {
  const { t } = useTranslation('custody')
  return dossiers.map(({ id, title, filingDate }) => (
    <Chip key={id} tone="bad" title={t('validity.deadlineOn', { title, date: filingDate })}>
      {t('validity.lapsesBefore', { title })}
    </Chip>
  ))
}
