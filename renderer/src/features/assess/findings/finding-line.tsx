import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { DimensionSelect } from './dimension-select.tsx'
import styles from './findings.module.css'

type Props = {
  readonly finding: Finding
  readonly scale: Scale
  readonly onSave: (change: { readonly text: string; readonly dimension: string | null }) => Promise<unknown>
  readonly onRemove: () => void
  /** What can be made of the finding. */
  readonly children?: ReactNode
}

/** A finding that is rewritten where it stands; it is saved when the focus leaves it. */
export const FindingLine = ({ finding, scale, onSave, onRemove, children }: Props) => {
  const { t } = useTranslation('assess')
  const [typed, setTyped] = useState<string | null>(null)
  const { dimension } = finding
  const leave = async () => {
    const text = typed?.trim() ?? ''
    if (typed === null || text === finding.text) return setTyped(null)
    if (text === '') return setTyped(null)
    await onSave({ text, dimension }).then(
      () => setTyped(null),
      () => {},
    )
  }
  return (
    <li className={styles.line}>
      <DimensionSelect
        scale={scale}
        value={dimension}
        onChange={chosen => void onSave({ text: finding.text, dimension: chosen }).catch(() => {})}
      />
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
      <div className={styles.make}>{children}</div>
      <IconButton label={t('findings.remove')} icon={<DeleteOutlined />} onClick={onRemove} />
    </li>
  )
}
