import { useTranslation } from 'react-i18next'
import styles from './mention-list.module.css'
import { type IndicatorFacts, type Reference, type References, referenceWords } from './reference-words.ts'
import { useMissingWords } from './use-references.ts'

type Props = {
  readonly indicator: IndicatorFacts
  readonly forms: readonly Reference[]
  readonly chosen: number
  readonly known: References
  readonly onChoose: (reference: Reference) => void
}

/** How an indicator is to be shown: its name, or the value of a year. */
export const IndicatorForms = ({ indicator, forms, chosen, known, onChoose }: Props) => {
  const { t } = useTranslation('writing')
  const missing = useMissingWords()
  return (
    <>
      <p className={styles.head}>{t('mention.show', { name: indicator.name })}</p>
      {forms.map((form, place) => {
        const { series, year } = form.type === 'indicatorRef' ? form.attrs : { series: 'actual', year: null }
        return (
          <button
            key={`${series}-${year ?? ''}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            className={styles.form}
            onMouseDown={event => {
              event.preventDefault()
              onChoose(form)
            }}
          >
            <span>{year === null ? t('mention.name') : `${year} ${t(`series.${series}`)}`}</span>
            <b>{referenceWords(form, known, missing).text}</b>
          </button>
        )
      })}
    </>
  )
}
