import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { ConflictDialog } from '../../../../saving/conflict-dialog.tsx'
import type { Autosaver, SaveState } from '../../../../saving/create-autosaver.ts'
import { SaveMark } from '../../../../saving/save-mark.tsx'
import { Segmented } from '../../../../ui/segmented.tsx'
import styles from './prove.module.css'
import type { VisitDraft } from './save-visit.ts'

type Props = {
  readonly value: VisitDraft
  readonly state: SaveState<VisitDraft>
  readonly saver: Autosaver<VisitDraft>
  readonly note: RefObject<HTMLTextAreaElement | null>
  readonly onVisit: (visit: Claim['visit']) => void
}

const visits = ['open', 'seen', 'doubtful'] as const

/** What was seen on site of one claim. */
export const VisitBar = ({ value, state, saver, note, onVisit }: Props) => {
  const { t } = useTranslation('claims')
  const linesOf = (draft: VisitDraft) => `${t(`visit.${draft.visit}`)}\n${draft.note}`
  return (
    <div className={styles.visit}>
      <div className={styles.visitHead}>
        <Segmented
          label={t('visit.label')}
          value={value.visit}
          options={visits.map(visit => ({ value: visit, label: t(`visit.${visit}`) }))}
          onChange={onVisit}
        />
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </div>
      <textarea
        ref={note}
        rows={2}
        spellCheck={false}
        maxLength={2000}
        aria-label={t('visit.note')}
        placeholder={t('visit.noteHint')}
        value={value.note}
        onChange={event => saver.change({ ...value, note: event.target.value })}
        onBlur={() => void saver.flush()}
      />
      <p className={styles.keys}>{t('prove.keys')}</p>
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={linesOf(value)}
          theirs={linesOf(state.stored.value)}
          onChoose={choice => saver.resolve(choice)}
        />
      ) : null}
    </div>
  )
}
