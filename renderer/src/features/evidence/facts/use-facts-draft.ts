import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { EvidenceFacts } from '../../../../../shared/domain/evidence/facts.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import { factsProblems } from '../facts-problems.ts'
import { saveFacts } from '../mutations.ts'
import { sureOffers } from './offers.ts'

/** The facts of an evidence as they are typed, what is proposed for them, and their confirmation. */
export const useFactsDraft = (evidence: Evidence) => {
  const { value, state, saver } = useAutosaver<EvidenceFacts>(
    `evidence:${evidence.id}`,
    { value: evidence.facts, revision: evidence.revision },
    async (facts, revision) =>
      factsProblems(facts).length > 0
        ? { kind: 'failed', code: 'invalid-input', params: {} }
        : saveFacts(evidence.id, facts, revision),
  )
  const proposal = useRequest('facts.suggest', { id: evidence.id }).data
  const send = useSend('evidence.confirm', { saves: true })
  const set = (part: Partial<EvidenceFacts>) => saver.change({ ...value, ...part })
  const sure = sureOffers(value, proposal?.suggestions, evidence.fileName)
  return {
    value,
    state,
    saver,
    proposal,
    problems: factsProblems(value),
    set,
    sureCount: Object.keys(sure).length,
    acceptAll: () => set(sure),
    /** Saves what is typed and confirms it; false when something kept it from being confirmed. */
    confirm: async (): Promise<boolean> => {
      if (!(await saver.flush())) return false
      const revision = Math.max(saver.state().revision, evidence.revision)
      try {
        await send.mutateAsync({ id: evidence.id, revision })
        return true
      } catch {
        return false
      }
    },
  }
}

export type FactsDraft = ReturnType<typeof useFactsDraft>
