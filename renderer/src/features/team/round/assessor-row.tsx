import EllipsisOutlined from '@ant-design/icons/EllipsisOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { AssessorStatus } from './assessor-status.tsx'
import { assessorState } from './round-state.ts'
import styles from './team.module.css'

type Props = {
  readonly assessor: Assessor
  readonly items: number
  readonly onEdit: () => void
  readonly onRemove: () => void
  readonly onHandOut: () => void
  readonly onWithdraw: () => void
}

/** One assessor: who, how far, what was handed in, and what can be done next. */
export const AssessorRow = ({ assessor, items, onEdit, onRemove, onHandOut, onWithdraw }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const navigate = useNavigate()
  const state = assessorState(assessor)
  const { name, role, affiliation, scored, withdrawals } = assessor
  const handedIn = state === 'in-here' || state === 'in-file'
  const score = () => void navigate({ to: '/assess/ballot', search: { assessor: assessor.id } })
  const tools = [
    { id: 'edit', label: t('menu.edit'), onSelect: onEdit },
    ...(state === 'here' ? [{ id: 'copy', label: t('handOut.action'), onSelect: onHandOut }] : []),
    ...(state === 'out' ? [{ id: 'score', label: t('row.scoreHere'), onSelect: score }] : []),
    ...(handedIn || state === 'opened'
      ? []
      : [{ id: 'remove', label: t('menu.remove'), danger: true, onSelect: onRemove }]),
  ]
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>{' '}
        <Chip tone={role === 'leader' ? 'accent' : 'plain'}>{t(`roles.${role}`)}</Chip>
        {affiliation === '' ? null : <p className={styles.meta}>{affiliation}</p>}
      </div>
      <div className={styles.progress}>
        {scored === null ? (
          <p className={styles.meta}>{t('row.unknown')}</p>
        ) : (
          <>
            <span className={styles.figure}>{t('row.scored', { scored, items })}</span>
            <Progress label={t('row.progress', { name })} value={scored} max={items} />
          </>
        )}
      </div>
      <div className={styles.status}>
        <AssessorStatus assessor={assessor} state={state} />
        {withdrawals.map(one => (
          <p key={one.withdrawnAt} className={styles.meta}>
            {t('row.withdrawn', { time: format.moment(one.withdrawnAt), reason: one.reason })}
          </p>
        ))}
      </div>
      <div className={styles.tools}>
        {state === 'idle' || state === 'here' ? (
          <Button small onClick={score}>
            {t(state === 'here' ? 'row.goOn' : 'row.scoreHere')}
          </Button>
        ) : null}
        {state === 'idle' || state === 'out' ? (
          <Button small onClick={onHandOut}>
            {t(state === 'out' ? 'handOut.again' : 'handOut.action')}
          </Button>
        ) : null}
        {state === 'in-here' || state === 'opened' ? (
          <Button small variant="quiet" onClick={score}>
            {t('row.view')}
          </Button>
        ) : null}
        {handedIn ? (
          <Button small variant="quiet" onClick={onWithdraw}>
            {t('withdraw.action')}
          </Button>
        ) : null}
        <Menu
          label={t('menu.label', { name })}
          align="end"
          trigger={properties => (
            <IconButton {...properties} label={t('menu.label', { name })} icon={<EllipsisOutlined />} />
          )}
          items={tools}
        />
      </div>
    </li>
  )
}
