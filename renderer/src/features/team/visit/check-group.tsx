import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { useSend } from '../../../host/use-send.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import type { ItemPlace } from '../item-places.ts'
import { CheckLine } from './check-line.tsx'
import styles from './visit.module.css'

type Props = {
  readonly assessmentId: string
  readonly place: ItemPlace
  readonly checks: readonly VisitCheck[]
  /** What holds for the item now. */
  readonly percent: number | null
  readonly evidence: ReadonlyMap<string, EvidenceName>
  /** In the whole list each group says which item it is. */
  readonly headed: boolean
}

/** The checks of one item, and a place to add one. */
export const CheckGroup = ({ assessmentId, place, checks, percent, evidence, headed }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const [typed, setTyped] = useState('')
  const save = useSend('visits.save', { saves: true })
  const { item } = place
  const add = (): void => {
    const text = typed.trim()
    if (text === '' || save.isPending) return
    save.mutate({ assessmentId, item: item.code, text }, { onSuccess: () => setTyped('') })
  }
  return (
    <section className={styles.group} aria-label={`${item.code} ${pick(item.title)}`}>
      {headed ? (
        <h2>
          {item.code} {pick(item.title)}{' '}
          <span>{percent === null ? t('visit.notAgreed') : `${percent}%`}</span>
        </h2>
      ) : null}
      {checks.length === 0 ? <p className={styles.none}>{t('visit.noChecks')}</p> : null}
      <ul className={styles.checks}>
        {checks.map(check => (
          <CheckLine key={check.id} assessmentId={assessmentId} check={check} evidence={evidence} />
        ))}
      </ul>
      <input
        className={styles.fresh}
        data-no-print
        autoComplete="off"
        spellCheck={false}
        maxLength={4000}
        aria-label={t('visit.add', { code: item.code })}
        placeholder={t('visit.addHint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add()
        }}
      />
    </section>
  )
}
