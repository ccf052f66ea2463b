import { useRequest } from '../../host/use-request.ts'

export const useDossiers = () => useRequest('dossiers.list', {})

export const useDossier = (id: string) => useRequest('dossiers.get', { id })

export const useTemplate = (dossierId: string) => useRequest('packs.template', { dossierId })

export const useCheck = (id: string) => useRequest('dossiers.check', { id })

export const useBuilds = (dossierId: string) => useRequest('builds.list', { dossierId })
