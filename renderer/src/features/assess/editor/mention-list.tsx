import { type Ref, useImperativeHandle, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Choice, findChoices, indicatorForms } from './find-choices.ts'
import { FloatingList, type ListPlace } from './floating-list.tsx'
import { IndicatorForms } from './indicator-forms.tsx'
import styles from './mention-list.module.css'
import type { IndicatorFacts, Reference, References } from './reference-words.ts'

/** `key` returns true when the list took the key. */
export type MentionListHandle = { readonly key: (key: string) => boolean }

type Props = {
  readonly ref: Ref<MentionListHandle>
  readonly known: References
  readonly query: string
  readonly at: ListPlace
  readonly onChoose: (reference: Reference) => void
  readonly onClose: () => void
}

const Option = ({ choice }: { readonly choice: Choice }) => {
  const { t } = useTranslation('writing')
  if (choice.kind === 'indicator') {
    return (
      <>
        <b>{t('mention.indicator')}</b>
        <span>
          {choice.indicator.name} <small>{choice.indicator.code}</small>
        </span>
      </>
    )
  }
  return (
    <>
      <b>{choice.kind === 'evidence' ? `E-${choice.number}` : choice.key}</b>
      <span>{choice.title}</span>
    </>
  )
}

/**
 * What `@` offers: evidence, indicators, profile rows; an indicator asks in a second step how it is to be shown.
 * The editor keeps the focus and hands its keys over.
 */
export const MentionList = ({ ref, known, query, at, onChoose, onClose }: Props) => {
  const { t } = useTranslation('writing')
  const [chosen, setChosen] = useState({ query, index: 0 })
  const [opened, setOpened] = useState<{ readonly query: string; readonly of: IndicatorFacts } | null>(null)
  const of = opened?.query === query ? opened.of : null
  const found = of === null ? findChoices(known, query) : []
  const forms = of === null ? [] : indicatorForms(of)
  const count = of === null ? found.length : forms.length
  const index = chosen.query === query ? Math.min(chosen.index, Math.max(0, count - 1)) : 0
  const select = (next: number) => setChosen({ query, index: next })
  const take = (place: number) => {
    const form = forms[place]
    if (form !== undefined) return onChoose(form)
    const choice = found[place]
    if (choice === undefined) return
    if (choice.kind === 'evidence') return onChoose({ type: 'evidenceRef', attrs: { evidence: choice.key } })
    if (choice.kind === 'profile') return onChoose({ type: 'profileRef', attrs: { code: choice.key } })
    setOpened({ query, of: choice.indicator })
    select(0)
  }
  useImperativeHandle(ref, () => ({
    key: key => {
      if (key === 'Escape') {
        if (of === null) onClose()
        else setOpened(null)
      } else if (count === 0) return false
      else if (key === 'ArrowDown') select((index + 1) % count)
      else if (key === 'ArrowUp') select((index + count - 1) % count)
      else if (key === 'Enter' || key === 'Tab') take(index)
      else return false
      return true
    },
  }))
  return (
    <FloatingList label={t('mention.title')} at={at} chosen={index}>
      {count === 0 ? <p className={styles.none}>{t('mention.none')}</p> : null}
      {of === null ? null : (
        <IndicatorForms indicator={of} forms={forms} chosen={index} known={known} onChoose={onChoose} />
      )}
      {found.map((choice, place) => (
        <button
          key={`${choice.kind}-${choice.key}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          className={styles.option}
          onMouseDown={event => {
            event.preventDefault()
            take(place)
          }}
        >
          <Option choice={choice} />
        </button>
      ))}
    </FloatingList>
  )
}
