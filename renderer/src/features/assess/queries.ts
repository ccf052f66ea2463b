import { useMemo } from 'react'
import { useRequest } from '../../host/use-request.ts'
import { type LeafPlace, leafList } from './tree/leaf-list.ts'

export const useAssessment = (id: string) => useRequest('assessments.get', { id }, { enabled: id !== '' })

export const useInstrument = (assessmentId: string) =>
  useRequest('packs.instrument', { assessmentId }, { enabled: assessmentId !== '' })

/** All leaves of an assessment's instrument in order; empty while it is read. */
export const useLeaves = (assessmentId: string): readonly LeafPlace[] => {
  const { data } = useInstrument(assessmentId)
  return useMemo(() => (data ? leafList(data) : []), [data])
}

export const useAnswer = (assessmentId: string, leaf: string) =>
  useRequest('answers.get', { assessmentId, leaf })

export const useProposal = (assessmentId: string, item: string) =>
  useRequest('scores.proposal', { assessmentId, item }, { keepPrevious: true })

export const useFindings = (assessmentId: string, item: string) =>
  useRequest('findings.list', { assessmentId, item })

export const useIndicators = (leaf: string) => useRequest('indicators.list', { leaf })

/** The evidence linked to one place: a leaf, an action … */
export const useLinkedEvidence = (leaf: string) => useRequest('evidence.list', { leaf })

export const useProfile = (assessmentId: string) => useRequest('profile.get', { assessmentId })

export const useProfileRows = () => useRequest('profileRows.list', {})

export const useProfileCoverage = (assessmentId: string) =>
  useRequest('profileRows.coverage', { assessmentId }, { keepPrevious: true })

export const useNotes = (assessmentId: string, leaf: string) =>
  useRequest('notes.list', { assessmentId, leaf })

export const useSnippets = () => useRequest('snippets.list', {})

export const useScoringFacts = (assessmentId: string, item: string) =>
  useRequest('scores.facts', { assessmentId, item })

export const useToday = (): string =>
  useRequest('system.info', {}).data?.today ?? new Date().toISOString().slice(0, 10)
