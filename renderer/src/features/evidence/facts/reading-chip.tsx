import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { Chip } from '../../../ui/chip.tsx'

type Props = { readonly proposal: RequestOutput<'facts.suggest'> | undefined }

/** Whether the text was read, where that is not so: without it only the name of the file speaks. */
export const ReadingChip = ({ proposal }: Props) => {
  const { t } = useTranslation('facts')
  if (proposal === undefined || proposal.state === 'read') return null
  if (proposal.state === 'failed') {
    const reason = sentenceOfCode(proposal.code ?? 'internal', proposal.params)
    return (
      <Chip tone="warn" title={reason}>
        {t('reading.failed')}
      </Chip>
    )
  }
  return <Chip>{t(`reading.${proposal.state}`)}</Chip>
}
