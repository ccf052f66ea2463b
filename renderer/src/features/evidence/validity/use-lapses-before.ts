import { useMemo } from 'react'
import type { OpenDossier } from '../../../../../shared/domain/evidence/validity/expiry.ts'
import { useRequest } from '../../../host/use-request.ts'

const nothing: ReadonlyMap<string, readonly OpenDossier[]> = new Map()

/** The open dossiers before whose deadline an evidence lapses, by the id of the evidence; none while `enabled` is false. */
export const useLapsesBefore = (enabled: boolean): ReadonlyMap<string, readonly OpenDossier[]> => {
  const { data } = useRequest('validity.list', {}, { enabled, keepPrevious: true })
  return useMemo(
    () =>
      data === undefined
        ? nothing
        : new Map(
            data.evidence.flatMap(({ id, lapsesBefore }) =>
              lapsesBefore.length === 0 ? [] : [[id, lapsesBefore] as const],
            ),
          ),
    [data],
  )
}
