import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { Button } from '../../../ui/button.tsx'
import styles from '../evidence.module.css'
import { CreditCodes } from './credit-codes.tsx'
import own from './facts.module.css'
import { FactsFields } from './facts-fields.tsx'
import { ReadingChip } from './reading-chip.tsx'
import { useFactsDraft } from './use-facts-draft.ts'

type Props = {
  readonly evidence: Evidence
  readonly focus: string | undefined
  /** What follows when the facts are confirmed; Ctrl or ⌘ with Enter confirms then. */
  readonly onConfirmed?: () => void
}

/** The facts of an evidence; valid ones are saved as they are typed, what is proposed is taken over one by one or all. */
export const FactsForm = ({ evidence, focus, onConfirmed }: Props) => {
  const { t } = useTranslation(['evidence', 'facts'])
  const root = useRef<HTMLElement>(null)
  const draft = useFactsDraft(evidence)
  const { value, state, saver, problems } = draft
  const suggestions = draft.proposal?.suggestions
  const open = evidence.confirmedAt === null && evidence.withdrawnAt === null
  const confirm = async () => {
    if (await draft.confirm()) onConfirmed?.()
  }
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(focus)}"]`)?.focus()
  }, [focus])
  const keyed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || !open) return
    event.preventDefault()
    void confirm()
  })
  const inQueue = onConfirmed !== undefined
  useEffect(() => {
    if (!inQueue) return
    window.addEventListener('keydown', keyed)
    return () => window.removeEventListener('keydown', keyed)
  }, [inQueue])
  return (
    <section ref={root} className={styles.part} aria-labelledby="facts-title">
      <h3 id="facts-title">
        {t('evidence:facts.heading')} <ReadingChip proposal={draft.proposal} />
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </h3>
      {suggestions === undefined ? null : (
        <CreditCodes
          evidenceId={evidence.id}
          codes={suggestions.creditCodes}
          namesFirm={suggestions.namesFirm}
        />
      )}
      <FactsFields draft={draft} />
      {open || draft.sureCount > 0 ? (
        <div className={own.bar}>
          {open ? (
            <Button variant="primary" disabled={problems.length > 0} onClick={() => void confirm()}>
              {t(onConfirmed === undefined ? 'facts:confirm' : 'facts:confirmNext')}
            </Button>
          ) : null}
          {draft.sureCount > 0 ? (
            <Button onClick={draft.acceptAll}>{t('facts:acceptAll', { count: draft.sureCount })}</Button>
          ) : null}
        </div>
      ) : null}
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={Object.values(value).join('\n')}
          theirs={Object.values(state.stored.value).join('\n')}
          onChoose={saver.resolve}
        />
      ) : null}
    </section>
  )
}
