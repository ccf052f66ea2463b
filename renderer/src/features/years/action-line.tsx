import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActionLine as Line } from '../../../../shared/contract/requests/years.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Chip } from '../../ui/chip.tsx'
import styles from './action-line.module.css'

type Props = {
  readonly action: Line
  readonly code?: boolean
  /** Words that stand above already; a title that only repeats them is left out. */
  readonly under?: string
}

const tones = {
  closed: 'ok',
  dropped: 'plain',
  plan: 'accent',
  do: 'accent',
  check: 'accent',
  act: 'accent',
} as const

/** An action in one line, with its state, who did it, and what came of it. */
export const ActionLine = ({ action, code = false, under = '' }: Props) => {
  const { t } = useTranslation(['years', 'improve'])
  const format = useFormat()
  const { id, title, item, owner, state, closedOn, result } = action
  const facts = [
    owner === '' ? '' : t('years:last.owner', { owner }),
    state === 'closed' && closedOn !== '' ? t('years:last.closedOn', { date: format.day(closedOn) }) : '',
    state === 'closed' && result.trim() === '' ? t('years:last.noResult') : '',
  ].filter(Boolean)
  return (
    <li className={styles.action}>
      <span className={styles.head}>
        {code && item !== '' ? <b>{item}</b> : null}
        <Link to="/improve" search={{ id }}>
          {under.startsWith(title.replace(/…$/u, '')) ? t('years:last.action') : title}
        </Link>
        <Chip tone={tones[state]}>{t(`improve:states.${state}`)}</Chip>
      </span>
      {facts.length > 0 ? <span className={styles.facts}>{facts.join(' · ')}</span> : null}
      {result.trim() === '' ? null : <span className={styles.result}>{result}</span>}
    </li>
  )
}
