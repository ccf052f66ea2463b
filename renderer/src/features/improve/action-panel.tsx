import CloseOutlined from '@ant-design/icons/CloseOutlined'
import DeleteOutlined from '@ant-design/icons/DeleteOutlined'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useSend } from '../../host/use-send.ts'
import { flushAll } from '../../saving/autosaver-registry.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { AnswerHistory } from '../assess/panel/answer-history.tsx'
import { LinkedEvidence } from '../assess/panel/linked-evidence.tsx'
import { useToday } from '../assess/queries.ts'
import { ActionForm } from './action-form.tsx'
import { ActionFrom } from './action-from.tsx'
import styles from './action-panel.module.css'
import { DueMark } from './due-mark.tsx'
import { useHistoryNames } from './use-history-names.ts'

type Props = {
  readonly action: Action
  readonly actions: readonly Action[]
  readonly focus: string | undefined
  readonly onClose: () => void
}

/** Everything about one action: where it comes from, what is done, its priority, effect, evidence, history. */
export const ActionPanel = ({ action, actions, focus, onClose }: Props) => {
  const { t } = useTranslation(['improve', 'assess', 'app'])
  const { undo } = useUndo()
  const names = useHistoryNames()
  const today = useToday()
  const remove = useSend('actions.remove', { saves: true })
  const takeAway = async () => {
    await flushAll()
    const latest = actions.find(({ id }) => id === action.id) ?? action
    await remove.mutateAsync({ id: latest.id, revision: latest.revision })
    onClose()
    showToast({
      text: t('improve:form.removed', { title: action.title }),
      action: { label: t('assess:undo'), run: () => void undo() },
    })
  }
  return (
    <div className={styles.panel}>
      <header className={styles.bar}>
        <DueMark action={action} today={today} />
        <span className={styles.barTools}>
          <IconButton
            label={t('improve:form.remove')}
            icon={<DeleteOutlined />}
            onClick={() => void takeAway()}
          />
          <IconButton label={t('app:ui.close')} icon={<CloseOutlined />} onClick={onClose} />
        </span>
      </header>
      <ActionForm action={action} actions={actions} focus={focus} />
      <ActionFrom action={action} />
      <LinkedEvidence leaf={`action:${action.id}`} />
      <AnswerHistory entity="action" id={action.id} nameOf={String} fieldNames={names} />
    </div>
  )
}
