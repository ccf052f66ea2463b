import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import type { Entry } from './entry.ts'
import styles from './palette.module.css'

type Props = {
  readonly id: string
  readonly entries: readonly Entry[]
  readonly chosen: number
  readonly onPoint: (index: number) => void
  readonly onGo: (entry: Entry) => void
}

/** The lines of the palette, grouped; focus stays in the field, which names the chosen line. */
export const PaletteList = ({ id, entries, chosen, onPoint, onGo }: Props) => {
  const { t } = useTranslation('commands')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current
      ?.querySelector(`[id="${CSS.escape(`${id}-${chosen}`)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [id, chosen])
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('palette.title')} className={styles.list}>
      {entries.map((entry, index) => (
        <div key={entry.id} role="presentation">
          {entries[index - 1]?.group === entry.group ? null : (
            <div className={styles.group} role="presentation">
              {t(`palette.${entry.group}`)}
            </div>
          )}
          <div
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={cx(styles.entry, index === chosen && styles.chosen)}
            onPointerMove={() => {
              if (index !== chosen) onPoint(index)
            }}
            onPointerUp={() => onGo(entry)}
          >
            {entry.icon === undefined ? null : (
              <span className={styles.icon} aria-hidden="true">
                {entry.icon}
              </span>
            )}
            <span className={styles.title}>{entry.title}</span>
            {entry.note === undefined ? null : <span className={styles.note}>{entry.note}</span>}
          </div>
        </div>
      ))}
    </div>
  )
}
