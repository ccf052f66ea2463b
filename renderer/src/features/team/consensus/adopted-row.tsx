import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import VerticalAlignTopOutlined from '@ant-design/icons/VerticalAlignTopOutlined'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../ui/icon-button.tsx'
import { onEnter } from '../../../ui/on-enter.ts'
import type { AdoptedLine } from './adopted.ts'
import styles from './agreed.module.css'

type Props = {
  readonly line: AdoptedLine
  /** Nothing waits above it that it could be joined to. */
  readonly first: boolean
  readonly onChange: (text: string) => void
  readonly onMerge: () => void
  readonly onStrike: () => void
}

/** A sentence that waits for the confirmation: can be rewritten, joined to the one above, or struck. */
export const AdoptedRow = ({ line, first, onChange, onMerge, onStrike }: Props) => {
  const { t } = useTranslation('team')
  return (
    <li className={styles.adopted}>
      <textarea
        rows={1}
        spellCheck={false}
        maxLength={4000}
        aria-label={t('agreed.line')}
        value={line.text}
        onChange={event => onChange(event.target.value)}
        onBlur={() => {
          if (line.text.trim() === '') onStrike()
        }}
        onKeyDown={onEnter(event => event.currentTarget.blur())}
      />
      {first ? null : (
        <IconButton label={t('agreed.merge')} icon={<VerticalAlignTopOutlined />} onClick={onMerge} />
      )}
      <IconButton label={t('agreed.strike')} icon={<DeleteOutlined />} onClick={onStrike} />
    </li>
  )
}
