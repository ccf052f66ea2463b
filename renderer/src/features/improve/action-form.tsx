import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { actionStates } from '../../../../shared/domain/improvement/action-state.ts'
import { ConflictDialog } from '../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../saving/save-mark.tsx'
import { useAutosaver } from '../../saving/use-autosaver.ts'
import { DateField } from '../../ui/date-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ActionIndicator } from './action-indicator.tsx'
import styles from './action-panel.module.css'
import { ItemField } from './item-field.tsx'
import { type ActionDraft, draftOf, saveAction } from './mutations.ts'
import { PriorityPart } from './priority-part.tsx'
import { useMoveAction } from './use-move-action.ts'

type Props = {
  readonly action: Action
  readonly actions: readonly Action[]
  readonly focus: string | undefined
}

const wordsOf = (draft: ActionDraft): string => Object.values(draft).join('\n')

/** What is done, by whom, by when and with what result; saved as it is typed. */
export const ActionForm = ({ action, actions, focus }: Props) => {
  const { t } = useTranslation('improve')
  const root = useRef<HTMLDivElement>(null)
  const move = useMoveAction()
  const { value, state, saver } = useAutosaver<ActionDraft>(
    `action:${action.id}`,
    { value: draftOf(action), revision: action.revision },
    (draft, revision) => saveAction(action.id, draft, revision),
  )
  const set = (part: Partial<ActionDraft>) => saver.change({ ...value, ...part })
  const leave = () => void saver.flush()
  useEffect(() => {
    if (focus) root.current?.querySelector<HTMLElement>(`[name="${CSS.escape(focus)}"]`)?.focus()
  }, [focus])
  const late = value.startOn !== '' && value.dueOn !== '' && value.dueOn < value.startOn
  const unproven = action.state === 'closed' && value.result.trim() === ''
  return (
    <div ref={root} className={styles.form}>
      <TextArea
        label={t('form.title')}
        name="title"
        rows={2}
        maxLength={300}
        value={value.title}
        error={value.title.trim() === '' ? t('form.titleNeeded') : undefined}
        onChange={title => set({ title })}
        onBlur={leave}
      />
      <div className={styles.pair}>
        <SelectField
          label={t('form.state')}
          value={action.state}
          options={actionStates.map(one => ({ value: one, label: t(`states.${one}`) }))}
          onChange={next => void move(action, next).catch(() => {})}
        />
        <TextField
          label={t('form.owner')}
          name="owner"
          maxLength={120}
          value={value.owner}
          onChange={owner => set({ owner })}
          onBlur={leave}
        />
      </div>
      <div className={styles.pair}>
        <DateField label={t('form.startOn')} value={value.startOn} onChange={startOn => set({ startOn })} />
        <DateField
          label={t('form.dueOn')}
          value={value.dueOn}
          onChange={dueOn => set({ dueOn })}
          hint={late ? <span className={styles.warn}>{t('form.dueBeforeStart')}</span> : undefined}
        />
      </div>
      <ItemField action={action} draft={value} onChange={set} />
      <TextArea
        label={t('form.detail')}
        name="detail"
        rows={2}
        maxLength={4000}
        placeholder={t('form.detailHint')}
        value={value.detail}
        onChange={detail => set({ detail })}
        onBlur={leave}
      />
      <TextArea
        label={t('form.result')}
        name="result"
        rows={2}
        maxLength={4000}
        placeholder={t('form.resultHint')}
        value={value.result}
        hint={unproven ? <span className={styles.warn}>{t('form.resultMissing')}</span> : undefined}
        onChange={result => set({ result })}
        onBlur={leave}
      />
      <p className={styles.saved}>
        <SaveMark state={state} onRetry={leave} />
      </p>
      <PriorityPart action={action} actions={actions} draft={value} onChange={set} />
      <ActionIndicator action={action} draft={value} onChange={set} />
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog mine={wordsOf(value)} theirs={wordsOf(state.stored.value)} onChoose={saver.resolve} />
      ) : null}
    </div>
  )
}
