import DownOutlined from '@ant-design/icons/DownOutlined'
import UpOutlined from '@ant-design/icons/UpOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/icon-button.tsx'
import styles from './tools.module.css'

type Props = {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** Which page is in sight, of how many; a number may be typed. */
export const PageStepper = ({ page, pages, onPage }: Props) => {
  const { t } = useTranslation('viewer')
  const [typed, setTyped] = useState<string | null>(null)
  const jump = () => {
    const wanted = Number.parseInt((typed ?? '').normalize('NFKC'), 10)
    if (Number.isInteger(wanted)) onPage(Math.min(pages, Math.max(1, wanted)))
    setTyped(null)
  }
  return (
    <span className={styles.group}>
      <IconButton
        label={t('tools.before')}
        icon={<UpOutlined />}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <input
        className={styles.pageField}
        aria-label={t('tools.page')}
        inputMode="numeric"
        value={typed ?? String(page)}
        onFocus={event => event.currentTarget.select()}
        onChange={event => setTyped(event.target.value)}
        onBlur={jump}
        onKeyDown={event => {
          if (event.key === 'Enter') jump()
        }}
      />
      <span className={styles.count}>/ {pages}</span>
      <IconButton
        label={t('tools.after')}
        icon={<DownOutlined />}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
    </span>
  )
}
