import ArrowDownOutlined from '@ant-design/icons/ArrowDownOutlined'
import ArrowUpOutlined from '@ant-design/icons/ArrowUpOutlined'
import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import EditOutlined from '@ant-design/icons/EditOutlined'
import EnterOutlined from '@ant-design/icons/EnterOutlined'
import MoreOutlined from '@ant-design/icons/MoreOutlined'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snippet } from '../../../../../shared/contract/requests/notes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { richTextLines } from './rich-text-lines.ts'
import styles from './snippets.module.css'

type Props = {
  readonly snippet: Snippet
  readonly first: boolean
  readonly last: boolean
  readonly nameOf: (evidenceId: string) => string
  /** Absent where there is no text to put it into. */
  readonly onInsert: (() => void) | undefined
  readonly onRename: (title: string) => void
  readonly onMove: (step: 1 | -1) => void
  readonly onRemove: () => void
}

/** A kept passage: its name, how it begins, and what can be done with it. */
export const SnippetLine = (props: Props) => {
  const { snippet, onInsert } = props
  const { t } = useTranslation('assess')
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const naming = typed !== null
  useEffect(() => {
    if (naming) input.current?.select()
  }, [naming])
  const leave = () => {
    const title = typed?.trim() ?? ''
    if (title !== '' && title !== snippet.title) props.onRename(title)
    setTyped(null)
  }
  return (
    <li className={styles.line}>
      <div>
        {typed === null ? (
          <b>{snippet.title}</b>
        ) : (
          <input
            ref={input}
            aria-label={t('snippets.title')}
            maxLength={120}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            onBlur={leave}
            onKeyDown={event => {
              if (event.key === 'Escape') setTyped(null)
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave()
            }}
          />
        )}
        <p>{richTextLines(snippet.text, props.nameOf)}</p>
      </div>
      {onInsert ? (
        <IconButton
          label={t('snippets.insert', { title: snippet.title })}
          icon={<EnterOutlined />}
          onClick={onInsert}
        />
      ) : null}
      <Menu
        label={t('snippets.tools', { title: snippet.title })}
        align="end"
        items={[
          {
            id: 'rename',
            label: t('snippets.rename'),
            icon: <EditOutlined />,
            onSelect: () => setTyped(snippet.title),
          },
          {
            id: 'up',
            label: t('snippets.up'),
            icon: <ArrowUpOutlined />,
            disabled: props.first,
            onSelect: () => props.onMove(-1),
          },
          {
            id: 'down',
            label: t('snippets.down'),
            icon: <ArrowDownOutlined />,
            disabled: props.last,
            onSelect: () => props.onMove(1),
          },
          {
            id: 'remove',
            label: t('snippets.remove'),
            icon: <DeleteOutlined />,
            danger: true,
            onSelect: props.onRemove,
          },
        ]}
        trigger={trigger => (
          <IconButton
            {...trigger}
            label={t('snippets.tools', { title: snippet.title })}
            icon={<MoreOutlined />}
          />
        )}
      />
    </li>
  )
}
