import { useTranslation } from 'react-i18next'
import { areas } from './areas.tsx'
import { useSeat } from './use-seat.ts'

type Area = (typeof areas)[number]
type ShownArea = Pick<Area, 'id' | 'letter' | 'icon'> & {
  readonly path: Area['path'] | '/assess/ballot'
  readonly name: string
}

/** In a copy: the ballot, what proves it, the figures, and the settings of the window. */
const ofSeat: readonly Area['id'][] = ['assess', 'evidence', 'indicators', 'settings']

/** The areas of the open file with their names, in the order of the sidebar. */
export const useAreas = (): readonly ShownArea[] => {
  const { t } = useTranslation()
  const seat = useSeat()
  if (seat === null) return areas.map(area => ({ ...area, name: t(`areas.${area.id}`) }))
  return areas
    .filter(({ id }) => ofSeat.includes(id))
    .map(area =>
      area.id === 'assess'
        ? { ...area, path: '/assess/ballot', name: t('seat.area') }
        : { ...area, name: t(`areas.${area.id}`) },
    )
}
