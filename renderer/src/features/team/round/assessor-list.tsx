import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { showToast } from '../../../ui/toast-store.ts'
import type { Team } from '../queries.ts'
import { AssessorForm } from './assessor-form.tsx'
import { AssessorRow } from './assessor-row.tsx'
import styles from './team.module.css'

type Props = {
  readonly assessmentId: string
  readonly team: Team
  readonly onHandOut: (assessor: Assessor) => void
  readonly onWithdraw: (assessor: Assessor) => void
}

/** The team, one line each; a line turns into its form while it is edited. */
export const AssessorList = ({ assessmentId, team, onHandOut, onWithdraw }: Props) => {
  const { t } = useTranslation('team')
  const [editing, setEditing] = useState<string | null>(null)
  const save = useSend('assessors.save', { saves: true })
  const remove = useSend('assessors.remove', { saves: true })
  const { undo } = useUndo()
  const takeAway = async ({ id, revision, name }: Assessor): Promise<void> => {
    await remove.mutateAsync({ id, revision })
    showToast({
      text: t('removed', { name }),
      action: { label: t('undo'), run: () => void undo() },
    })
  }
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {team.assessors.map(assessor =>
        editing === assessor.id ? (
          <li key={assessor.id} className={styles.editing}>
            <AssessorForm
              label={t('edit', { name: assessor.name })}
              start={assessor}
              action={t('save')}
              focused
              onCancel={() => setEditing(null)}
              onSubmit={async fields => {
                const { id, revision } = assessor
                await save.mutateAsync({ assessmentId, id, revision, ...fields })
                setEditing(null)
              }}
            />
          </li>
        ) : (
          <AssessorRow
            key={assessor.id}
            assessor={assessor}
            items={team.items}
            onEdit={() => setEditing(assessor.id)}
            onRemove={() => void takeAway(assessor).catch(() => {})}
            onHandOut={() => onHandOut(assessor)}
            onWithdraw={() => onWithdraw(assessor)}
          />
        ),
      )}
    </ul>
  )
}
