import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { Chip } from '../../../ui/chip.tsx'

type Props = {
  readonly dossiers: readonly OpenDossier[] | undefined
  /** One mark that names the dossiers only when it is pointed at, where there is little room. */
  readonly short?: boolean
}

/** Flags an evidence that lapses before dossiers are due that use it. */
export const LapsesBefore = ({ dossiers = [], short = false }: Props) => {
  const { t } = useTranslation('custody')
  const dueOn = ({ title, filingDate }: OpenDossier): string =>
    t('validity.deadlineOn', { title, date: filingDate })
  if (dossiers.length === 0) return null
  if (short)
    return (
      <Chip tone="bad" title={dossiers.map(dueOn).join('\n')}>
        {t('validity.lapsesFirst')}
      </Chip>
    )
  return dossiers.map(dossier => (
    <Chip key={dossier.id} tone="bad" title={dueOn(dossier)}>
      {t('validity.lapsesBefore', { title: dossier.title })}
    </Chip>
  ))
}
