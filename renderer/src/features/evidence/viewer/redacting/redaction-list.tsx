import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../../../ui/toast-store.ts'
import type { PageSource } from '../pages/page-source.ts'
import type { GoTo } from '../pages/use-pages.ts'
import type { Redacting } from './redacting.ts'
import { RedactionEntry } from './redaction-entry.tsx'
import styles from './redaction-list.module.css'
import { sameWords } from './same-words.ts'

type Props = { readonly redacting: Redacting; readonly source: PageSource; readonly goTo: GoTo }

/** All areas that are kept back, page by page, each with its reason. */
export const RedactionList = ({ redacting, source, goTo }: Props) => {
  const { t } = useTranslation('viewer')
  const reasons = useId()
  const { redactions } = redacting
  const sorted = redactions
    .map((redaction, index) => ({ redaction, index }))
    .sort((a, b) => a.redaction.page - b.redaction.page || a.index - b.index)
  const cover = async (index: number) => {
    const one = redactions[index]
    if (one === undefined) return
    const found = await sameWords(source, one, redactions)
    if (found.length > 0) redacting.add(found)
    showToast({
      text: found.length > 0 ? t('redact.covered', { count: found.length }) : t('redact.noneSame'),
    })
  }
  return (
    <aside className={styles.list} aria-label={t('redact.list')}>
      <h2>{t('redact.title', { count: redactions.length })}</h2>
      <p className={styles.lead}>{t('redact.lead')}</p>
      <ol>
        {sorted.map(({ redaction, index }) => (
          <RedactionEntry
            key={index}
            redaction={redaction}
            number={index + 1}
            chosen={redacting.chosen === index}
            reasons={reasons}
            onChoose={() => {
              redacting.choose(index)
              goTo(redaction.page, redaction.area)
            }}
            onReason={reason => redacting.change(index, { reason })}
            onSame={() => void cover(index)}
            onRemove={() => redacting.remove(index)}
          />
        ))}
      </ol>
      <datalist id={reasons}>
        <option value={t('redact.reasons.personal')} />
        <option value={t('redact.reasons.secret')} />
        <option value={t('redact.reasons.third')} />
        <option value={t('redact.reasons.unrelated')} />
      </datalist>
    </aside>
  )
}
