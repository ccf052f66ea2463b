import type { Remark } from '../../../../shared/contract/requests/dossiers.ts'

/** Where a line of the completeness check leads. */
export type RemarkLink =
  | { readonly to: '/assess'; readonly search: { leaf: string; tab?: string; focus?: string } }
  | { readonly to: '/evidence'; readonly search: { id: string; focus?: string } }
  | { readonly to: '/evidence/view'; readonly search: { id: string } }
  | { readonly to: '/settings'; readonly search: { section: string; focus: string } }
  | { readonly to: '/dossiers'; readonly search: { id: string; field?: string; part?: string } }

/** Of an evidence its pages, its validity, or all that is known of it. */
const evidencePlace = (remark: string, id: string): RemarkLink => {
  if (remark === 'redaction-outdated') return { to: '/evidence/view', search: { id } }
  if (remark.startsWith('certificate-')) return { to: '/evidence', search: { id, focus: 'validTo' } }
  return { to: '/evidence', search: { id } }
}

/** The screen and the place on it where a remark is mended. */
export const remarkPlace = ({ id, place }: Pick<Remark, 'id' | 'place'>, dossierId: string): RemarkLink => {
  const { screen, code } = place
  if (screen === 'firm') return { to: '/settings', search: { section: 'firm', focus: code } }
  if (screen === 'profile') return { to: '/assess', search: { leaf: 'profile', focus: code } }
  if (screen === 'answer') return { to: '/assess', search: { leaf: code, focus: 'report' } }
  if (screen === 'score') return { to: '/assess', search: { leaf: code, focus: 'score' } }
  if (screen === 'indicators') return { to: '/assess', search: { leaf: code, tab: 'results' } }
  if (screen === 'evidence') return evidencePlace(id, code)
  if (screen === 'form') return { to: '/dossiers', search: { id: dossierId, field: code } }
  return { to: '/dossiers', search: { id: dossierId, part: code === '' ? 'settings' : code } }
}
