import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from './findings.module.css'

type Props = {
  readonly finding: Finding
  readonly onSave: (text: string) => Promise<unknown>
  readonly onRemove: () => void
}

/** A finding that is rewritten where it stands; it is saved when the focus leaves it. */
export const FindingLine = ({ finding, onSave, onRemove }: Props) => {
  const { t } = useTranslation('assess')
  const [typed, setTyped] = useState<string | null>(null)
  const leave = async () => {
    const text = typed?.trim() ?? ''
    if (typed === null || text === finding.text) return setTyped(null)
    if (text === '') return setTyped(null)
    await onSave(text).then(
      () => setTyped(null),
      () => {},
    )
  }
  return (
    <li className={styles.line}>
      <textarea
        aria-label={t(`findings.edit.${finding.kind}`)}
        rows={1}
        maxLength={4000}
        value={typed ?? finding.text}
        onChange={event => setTyped(event.target.value)}
        onBlur={() => void leave()}
        onKeyDown={event => {
          if (event.key === 'Escape') setTyped(null)
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
      <IconButton label={t('findings.remove')} icon={<DeleteOutlined />} onClick={onRemove} />
    </li>
  )
}
