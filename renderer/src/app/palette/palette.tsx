import SearchOutlined from '@ant-design/icons/SearchOutlined'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from './entry.ts'
import { matchEntries } from './match-entries.ts'
import styles from './palette.module.css'
import { PaletteList } from './palette-list.tsx'
import { useCommandEntries } from './use-command-entries.ts'
import { useContentEntries } from './use-content-entries.ts'

type Props = { readonly onClose: () => void; readonly openKeys: () => void }

const mostLeaves = 8

const step: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: at => Math.max(at - 8, 0),
}

/** Finds screens, commands, leaves and texts by typing; arrows choose, Enter goes. */
export const Palette = ({ onClose, openKeys }: Props) => {
  const { t } = useTranslation('commands')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  const commands = useCommandEntries(openKeys)
  const { leaves, found } = useContentEntries(text)
  const matched = matchEntries([...commands, ...leaves], text)
  const of = (group: Entry['group']): readonly Entry[] => matched.filter(entry => entry.group === group)
  const entries = [...of('screens'), ...of('leaves').slice(0, mostLeaves), ...found, ...of('commands')]
  const at = Math.min(chosen, Math.max(0, entries.length - 1))
  useLayoutEffect(() => {
    const opened = dialog.current
    if (opened !== null && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  const go = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const move = step[event.key]
    if (move !== undefined && entries.length > 0) {
      event.preventDefault()
      setChosen(move(at, entries.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(entries[at])
    } else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onClose()
    }
  }
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette.title')}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles.head}>
        <SearchOutlined aria-hidden="true" />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={entries[at] === undefined ? undefined : `${listId}-${at}`}
          aria-label={t('palette.placeholder')}
          placeholder={t('palette.placeholder')}
          spellCheck={false}
          value={text}
          onKeyDown={onKeyDown}
          onChange={event => {
            setText(event.target.value)
            setChosen(0)
          }}
        />
      </div>
      <PaletteList id={listId} entries={entries} chosen={at} onPoint={setChosen} onGo={go} />
      {entries.length === 0 ? (
        <p className={styles.nothing}>{t('palette.nothing', { text: text.trim() })}</p>
      ) : null}
      <footer className={styles.foot}>
        <span>{t('palette.hint')}</span>
        <span role="status">{t('palette.results', { count: entries.length })}</span>
      </footer>
    </dialog>
  )
}
