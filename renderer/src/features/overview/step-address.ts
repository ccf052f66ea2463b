import { linkOptions } from '@tanstack/react-router'
import type { StepPlace } from '../../../../shared/domain/overview/next-steps.ts'

/** The address in which a step is done. */
export const stepAddress = (place: StepPlace) => {
  if (place.screen === 'leaf')
    return linkOptions({
      to: '/assess',
      search: { leaf: place.leaf, ...(place.tab === undefined ? {} : { tab: place.tab }) },
    })
  if (place.screen === 'evidence-item') return linkOptions({ to: '/evidence', search: { id: place.id } })
  if (place.screen === 'evidence') return linkOptions({ to: '/evidence' })
  if (place.screen === 'dossier')
    return linkOptions({ to: '/dossiers', search: { id: place.id, tab: 'check' } })
  if (place.screen === 'improve') return linkOptions({ to: '/improve', search: { id: place.id } })
  if (place.screen === 'claims') return linkOptions({ to: '/evidence/prove', search: { item: place.item } })
  if (place.screen === 'dossiers') return linkOptions({ to: '/dossiers' })
  if (place.screen === 'settings') return linkOptions({ to: '/settings', search: { section: 'backup' } })
  return linkOptions({ to: '/overview' })
}
