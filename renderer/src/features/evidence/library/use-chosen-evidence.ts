import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useRequest } from '../../../host/use-request.ts'
import { nameOfNumber } from '../names/merge-names.ts'
import { useEvidenceNames } from '../names/use-evidence-names.ts'

/** Whether an address names an evidence by its number. */
export const isNumber = (name: string | undefined): boolean => name !== undefined && /^\d{1,9}$/.test(name)

/** The evidence that an address names, by its id or its number; null when there is none, undefined while it is read. */
export const useChosenEvidence = (name: string | undefined): Evidence | null | undefined => {
  const numbered = isNumber(name)
  const names = useEvidenceNames(numbered)
  const id = numbered ? nameOfNumber(names, Number(name))?.id : name
  const { data, isError } = useRequest(
    'evidence.get',
    { id: id ?? '-' },
    { enabled: id !== undefined, keepPrevious: true },
  )
  if (id === undefined) return numbered && names === undefined ? undefined : null
  return isError ? null : data
}
