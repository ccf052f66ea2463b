import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import { dismissToast, type Toast, useToasts } from './toast-store.ts'
import styles from './toaster.module.css'

const ToastLine = ({ toast }: { readonly toast: Toast }) => {
  const { t } = useTranslation()
  const { id, action } = toast
  const lasts = toast.lasts ?? (toast.tone === 'bad' ? 12_000 : action === undefined ? 4_000 : 8_000)
  useEffect(() => {
    const timer = setTimeout(() => dismissToast(id), lasts)
    return () => clearTimeout(timer)
  }, [id, lasts])
  return (
    <li className={cx(styles.toast, styles[toast.tone ?? 'plain'])}>
      <span>{toast.text}</span>
      {action === undefined ? null : (
        <Button
          small
          onClick={() => {
            dismissToast(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={t('ui.dismiss')} icon={<CloseOutlined />} onClick={() => dismissToast(id)} />
    </li>
  )
}

/** The messages at the foot of the window, read out politely. */
export const Toaster = () => (
  <ul className={styles.stack} aria-live="polite">
    {useToasts().map(toast => (
      <ToastLine key={toast.id} toast={toast} />
    ))}
  </ul>
)
