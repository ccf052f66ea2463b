import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { useTranslation } from 'react-i18next'
import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { EvidenceBox } from './evidence-box.tsx'
import { type CheckDraft, checkDraft, saveCheck } from './save-check.ts'
import styles from './visit.module.css'

type Props = {
  readonly assessmentId: string
  readonly check: VisitCheck
  readonly evidence: ReadonlyMap<string, EvidenceName>
}

const states = ['open', 'confirmed', 'partly', 'refuted'] as const

/** One thing to look at: what, how it turned out, what was seen, and the evidence of it. */
export const CheckLine = ({ assessmentId, check, evidence }: Props) => {
  const { t } = useTranslation('team')
  const remove = useSend('visits.remove', { saves: true })
  const { undo } = useUndo()
  const { value, state, saver } = useAutosaver<CheckDraft>(
    `check:${check.id}`,
    { value: checkDraft(check), revision: check.revision },
    (draft, revision) => saveCheck(assessmentId, check, draft, revision),
    500,
  )
  const change = (part: Partial<CheckDraft>) => saver.change({ ...value, ...part })
  const takeAway = async (): Promise<void> => {
    if (!(await saver.flush())) return
    await remove.mutateAsync({ id: check.id, revision: saver.state().revision })
    showToast({ text: t('visit.removed'), action: { label: t('undo'), run: () => void undo() } })
  }
  return (
    <li className={styles.check} data-state={value.state}>
      <span className={styles.box} aria-hidden="true" />
      <textarea
        rows={1}
        className={styles.text}
        spellCheck={false}
        maxLength={4000}
        aria-label={t('visit.check')}
        value={value.text}
        onChange={event => change({ text: event.target.value })}
        onBlur={() => {
          if (value.text.trim() === '') change({ text: check.text })
          void saver.flush()
        }}
      />
      <IconButton
        data-no-print
        label={t('visit.remove')}
        icon={<DeleteOutlined />}
        onClick={() => void takeAway().catch(() => {})}
      />
      <div className={styles.outcome}>
        <Segmented
          label={t('visit.state')}
          value={value.state}
          options={states.map(one => ({ value: one, label: t(`visit.states.${one}`) }))}
          onChange={next => change({ state: next })}
        />
        <EvidenceBox
          ids={value.evidence}
          all={evidence}
          onChange={ids => {
            change({ evidence: [...ids] })
            void saver.flush()
          }}
        />
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </div>
      <textarea
        rows={1}
        className={styles.note}
        spellCheck={false}
        maxLength={4000}
        aria-label={t('visit.note')}
        placeholder={t('visit.noteHint')}
        value={value.note}
        onChange={event => change({ note: event.target.value })}
        onBlur={() => void saver.flush()}
      />
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={[value.text, t(`visit.states.${value.state}`), value.note].join('\n')}
          theirs={[
            state.stored.value.text,
            t(`visit.states.${state.stored.value.state}`),
            state.stored.value.note,
          ].join('\n')}
          onChoose={choice => saver.resolve(choice)}
        />
      ) : null}
    </li>
  )
}
