import { linkOptions } from '@tanstack/react-router'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'

/** The address at which what a remark is about is looked at and mended. */
export const remarkAddress = ({ screen, code }: ExaminerRemark['place']) => {
  switch (screen) {
    case 'answer':
      return linkOptions({ to: '/assess', search: { leaf: code, focus: 'report' } })
    case 'proof':
      return linkOptions({ to: '/assess', search: { leaf: code, focus: 'evidence' } })
    case 'findings':
      return linkOptions({ to: '/assess', search: { leaf: code, tab: 'findings' } })
    case 'score':
      return linkOptions({ to: '/assess', search: { leaf: code, focus: 'score' } })
    case 'results':
      return linkOptions({ to: '/assess', search: { leaf: code, tab: 'results' } })
    case 'profile':
      return linkOptions({ to: '/assess', search: { leaf: 'profile', focus: code } })
    case 'indicator':
      return linkOptions({ to: '/indicators', search: { id: code } })
    case 'evidence':
      return linkOptions({ to: '/evidence', search: { id: code } })
    case 'firm':
      return linkOptions({ to: '/settings', search: { section: 'firm', focus: code } })
    case 'dossier':
      return linkOptions({ to: '/dossiers', search: { id: code } })
    case 'improve':
      return linkOptions({ to: '/improve', search: { item: code } })
    case 'action':
      return linkOptions({ to: '/improve', search: { id: code } })
    case 'team':
      return linkOptions({ to: '/assess/team' })
    case 'consensus':
      return linkOptions({ to: '/assess/consensus', search: { item: code } })
    case 'visit':
      return linkOptions({ to: '/assess/visit', search: { item: code } })
    case 'years':
      return linkOptions({ to: '/assess/years' })
    case 'assessment':
      return linkOptions({ to: '/overview' })
  }
}
