import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { Team } from './queries.ts'

type Props = { readonly team: Team; readonly room: 'consensus' | 'visit' }

/** Why there is nothing to see before the hand-ins are opened, and where to go. */
export const NotOpened = ({ team, room }: Props) => {
  const { t } = useTranslation(['team', 'assess'])
  const navigate = useNavigate()
  const gap = useLanguage() === 'en' ? ' ' : ''
  const handedIn = team.assessors.filter(({ handIn }) => handIn !== null).length
  return (
    <>
      <h1 className="visually-hidden">{t(`assess:steps.${room}`)}</h1>
      <EmptyState
        title={t('notOpened.title')}
        text={
          <>
            {t(`notOpened.${room}`)}
            {gap}
            {team.assessors.length === 0
              ? t('notOpened.nobody')
              : t('notOpened.state', { handedIn, total: team.assessors.length })}
          </>
        }
        actions={
          <Button variant="primary" onClick={() => void navigate({ to: '/assess/team' })}>
            {t('ballot.toTeam')}
          </Button>
        }
      />
    </>
  )
}
