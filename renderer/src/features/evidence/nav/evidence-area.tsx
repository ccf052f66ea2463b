import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { evidenceRooms } from '../../../app/evidence-rooms.ts'
import { useSeat } from '../../../app/use-seat.ts'
import { AreaStrip, areaStepClass } from '../../../ui/area-strip.tsx'

/** The area of the evidence: its rooms in a strip; a copy made for an assessor has only the library. */
export const EvidenceArea = () => {
  const { t } = useTranslation('evidence')
  const seat = useSeat()
  if (seat !== null) return <Outlet />
  return (
    <AreaStrip
      label={t('rooms.label')}
      links={evidenceRooms.map(room => (
        <Link
          key={room.id}
          to={room.path}
          className={areaStepClass}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`rooms.${room.id}`)}
        </Link>
      ))}
    >
      <Outlet />
    </AreaStrip>
  )
}
