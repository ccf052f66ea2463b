import DownOutlined from '@ant-design/icons/DownOutlined'
import UpOutlined from '@ant-design/icons/UpOutlined'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/icon-button.tsx'
import styles from './tools.module.css'
import type { Find } from './use-find.ts'

type Props = { readonly find: Find; readonly field: RefObject<HTMLInputElement | null> }

/** Words to look for in the document, how many places there are, and the way to the next. */
export const FindTools = ({ find, field }: Props) => {
  const { t } = useTranslation('viewer')
  const none = find.query.trim() !== '' && !find.busy && find.hits.length === 0
  return (
    <search className={styles.find}>
      <input
        ref={field}
        type="search"
        className={styles.findField}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        aria-keyshortcuts="Control+F"
        value={find.query}
        onChange={event => find.setQuery(event.target.value)}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') {
            event.preventDefault()
            find.step(event.shiftKey ? -1 : 1)
          }
          if (event.key === 'Escape') {
            event.preventDefault()
            if (find.query === '') event.currentTarget.blur()
            else find.setQuery('')
          }
        }}
      />
      <span className={styles.found} role="status">
        {none
          ? t('find.none')
          : find.hits.length > 0
            ? t('find.place', { at: find.at + 1, count: find.hits.length })
            : ''}
      </span>
      <IconButton
        label={t('find.previous')}
        icon={<UpOutlined />}
        disabled={find.hits.length === 0}
        onClick={() => find.step(-1)}
      />
      <IconButton
        label={t('find.next')}
        icon={<DownOutlined />}
        disabled={find.hits.length === 0}
        onClick={() => find.step(1)}
      />
    </search>
  )
}
