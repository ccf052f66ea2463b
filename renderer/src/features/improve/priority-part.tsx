import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { highestPriority, priorityOf } from '../../../../shared/domain/improvement/priority.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './action-panel.module.css'
import type { ActionDraft } from './mutations.ts'
import { rankOf } from './sort-actions.ts'

type Props = {
  readonly action: Action
  readonly actions: readonly Action[]
  readonly draft: ActionDraft
  readonly onChange: (part: Partial<ActionDraft>) => void
}

const grades = ['1', '2', '3', '4', '5'] as const

/** The priority with its three parts, its rank among what is open, and why it stands there. */
export const PriorityPart = ({ action, actions, draft, onChange }: Props) => {
  const { t } = useTranslation('improve')
  const { importance, effort } = draft
  const { gap, ease, value } = priorityOf({ importance, effort, percent: action.percent })
  const { rank, count } = rankOf(actions, action.id)
  const { item: code, percent } = action
  return (
    <section className={styles.part} aria-labelledby="action-priority">
      <h3 id="action-priority">
        {t('priority.title')} <ConfidenceMark confidence="design" />
      </h3>
      <p className={styles.sum}>
        <b>{value}</b> <span>{t('priority.of', { highest: highestPriority })}</span>
        {rank > 0 ? (
          <span>{rank === 1 ? t('priority.rankFirst', { count }) : t('priority.rank', { count, rank })}</span>
        ) : null}
      </p>
      <div className={styles.pair}>
        {(['importance', 'effort'] as const).map(part => (
          <SelectField
            key={part}
            label={t(`priority.${part}`)}
            value={grades[draft[part] - 1] ?? '3'}
            options={grades.map(grade => ({ value: grade, label: t(`priority.grades.${part}.${grade}`) }))}
            onChange={grade => onChange({ [part]: Number(grade) })}
          />
        ))}
      </div>
      <details className={styles.why}>
        <summary>{rank > 0 ? t('priority.why', { rank }) : t('priority.whyEnded')}</summary>
        <p>{t('priority.formula', { highest: highestPriority })}</p>
        <ul>
          <li>{t('priority.importanceWhy', { value: importance })}</li>
          <li>
            {percent === null
              ? t('priority.gapOpen', { value: gap })
              : t('priority.gapWhy', { value: gap, code, percent })}
          </li>
          <li>{t('priority.easeWhy', { value: ease, effort })}</li>
        </ul>
      </details>
    </section>
  )
}
