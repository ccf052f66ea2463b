import { useMemo } from 'react'
import type { EvidenceKind } from '../../../../../shared/packs/evidence-kinds.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'

export type KindOption = { readonly value: string; readonly label: string; readonly group: string }

export type Kinds = {
  /** What may be chosen, group by group. */
  readonly options: readonly KindOption[]
  /** Undefined while the kinds are not there yet, and for a kind that no pack knows. */
  readonly find: (id: string) => EvidenceKind | undefined
  /** The name of a kind; its id where no pack knows it, nothing while the kinds are not there yet. */
  readonly nameOf: (id: string) => string
}

/** The kinds of evidence in the language shown. */
export const useKinds = (): Kinds => {
  const { data } = useRequest('evidenceKinds.get', {})
  const pick = usePickText()
  return useMemo(() => {
    const { groups = [], kinds = [], former = [] } = data ?? {}
    const known = new Map([...former, ...kinds].map(kind => [kind.id, kind]))
    return {
      options: groups.flatMap(group =>
        kinds
          .filter(kind => kind.group === group.id)
          .map(kind => ({ value: kind.id, label: pick(kind.title), group: pick(group.title) })),
      ),
      find: id => known.get(id),
      nameOf: id => {
        const kind = known.get(id)
        return kind === undefined ? (data === undefined ? '' : id) : pick(kind.title)
      },
    }
  }, [data, pick])
}
