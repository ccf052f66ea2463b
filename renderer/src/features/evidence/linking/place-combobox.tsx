import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../../../shared/contract/requests/places.ts'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './linking.module.css'

type Props = {
  readonly label: string
  /** Targets that need not be offered. */
  readonly without: readonly string[]
  readonly onChoose: (place: Place) => void
  /** What is found lies over what stands below, instead of pushing it down. */
  readonly floating?: boolean
}

/** Finds a place by words of its code or name; arrows move, Enter takes, Escape clears. */
export const PlaceCombobox = ({ label, without, onChoose, floating = false }: Props) => {
  const { t } = useTranslation('linking')
  const pick = usePickText()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const assessmentId = useCurrentAssessment().assessment?.id
  const wanted = text.trim()
  const { data, isPlaceholderData } = useRequest(
    'places.find',
    { text: wanted, ...(assessmentId === undefined ? {} : { assessmentId }) },
    { enabled: wanted !== '', keepPrevious: true },
  )
  const found = wanted === '' ? [] : (data?.places ?? []).filter(({ target }) => !without.includes(target))
  const more = wanted === '' ? 0 : (data?.total ?? 0) - (data?.places.length ?? 0)
  const [entered, setEntered] = useState(false)
  const type = (next: string) => {
    setText(next)
    setAt(0)
    setEntered(false)
  }
  const choose = (place: Place | undefined) => {
    if (place === undefined) return
    type('')
    onChoose(place)
  }
  const chosen = useRef(choose)
  chosen.current = choose
  const [first] = found
  useEffect(() => {
    // Enter came before the list did: what it meant is the first of what was asked for.
    if (entered && !isPlaceholderData) chosen.current(first)
  }, [entered, isPlaceholderData, first])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length)
    else if (event.key === 'Enter' && isPlaceholderData) setEntered(true)
    else if (event.key === 'Enter') choose(found[at])
    else if (event.key === 'Escape' && text !== '') type('')
    else return
    event.preventDefault()
  }
  return (
    <div className={cx(styles.combobox, floating && styles.floating)}>
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={label}
        value={text}
        onChange={event => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.found}>
        <div id={listId} role="listbox" aria-label={label} className={styles.options}>
          {found.map((place, index) => (
            <button
              key={place.target}
              id={`${listId}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={styles.option}
              onClick={() => choose(place)}
            >
              <span className={styles.kind}>{t(`kinds.${place.kind}`)}</span>
              <span>{pick(place.name)}</span>
              <span className={styles.within}>{place.kind === 'answer' ? '' : pick(place.within)}</span>
            </button>
          ))}
        </div>
        {found.length > 0 && more > 0 ? <p className={styles.hint}>{t('more', { count: more })}</p> : null}
        {wanted !== '' && data !== undefined && found.length === 0 ? (
          <p className={styles.hint}>{t('nothing')}</p>
        ) : null}
      </div>
    </div>
  )
}
