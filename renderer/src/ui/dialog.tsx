import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

/** The focus goes to the first field; without one it stays on the cross, where a stray Enter decides nothing. */
const firstPlace = '[data-body] :is(input, textarea, select):not(:disabled)'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly footer?: ReactNode
  readonly wide?: boolean
  /** As large as the window allows: for a document to be read in it. */
  readonly full?: boolean
}

const Opened = ({ onClose, title, children, footer, wide = false, full = false }: Omit<Props, 'open'>) => {
  const { t } = useTranslation()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog !== null && !dialog.open) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>(firstPlace)?.focus()
    }
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={cx(styles.dialog, wide && styles.wide, full && styles.full)}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label={t('ui.close')} icon={<CloseOutlined />} onClick={onClose} />
      </header>
      <div className={styles.body} data-body>
        {children}
      </div>
      {footer === undefined ? null : <footer className={styles.foot}>{footer}</footer>}
    </dialog>
  )
}

/**
 * A modal dialog: the browser's own, so focus stays inside, Escape closes it, and focus goes back to where it was
 * (which takes closing it before it leaves the page).
 */
export const Dialog = ({ open, ...rest }: Props) => (open ? <Opened {...rest} /> : null)
