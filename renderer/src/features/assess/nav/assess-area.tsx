import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { assessSteps } from '../../../app/assess-steps.ts'
import { useSeat } from '../../../app/use-seat.ts'
import { AreaStrip, areaStepClass } from '../../../ui/area-strip.tsx'

/** Scoring belongs to the step of the team. */
const isCurrent = (path: string, at: string): boolean =>
  path === at || (path === '/assess/team' && at === '/assess/ballot')

/** The area of the self-assessment: its steps in a strip; a copy has only its ballot. */
export const AssessArea = () => {
  const { t } = useTranslation('assess')
  const pathname = useLocation({ select: location => location.pathname })
  const seat = useSeat()
  if (seat !== null) return <Outlet />
  return (
    <AreaStrip
      label={t('steps.label')}
      links={assessSteps.map(step => (
        <Link
          key={step.id}
          to={step.path}
          className={areaStepClass}
          activeOptions={{ exact: true, includeSearch: false }}
          aria-current={isCurrent(step.path, pathname) ? 'page' : undefined}
        >
          {t(`steps.${step.id}`)}
        </Link>
      ))}
    >
      <Outlet />
    </AreaStrip>
  )
}
