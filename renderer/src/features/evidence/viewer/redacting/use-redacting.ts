import { useMemo, useState } from 'react'
import type { Redaction } from '../../../../../../shared/domain/evidence/submitted-copy.ts'
import { addTurns, type Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import type { Redacting, RedactionView } from './redacting.ts'
import type { useSubmittedCopy } from './use-submitted-copy.ts'

type Copy = Pick<ReturnType<typeof useSubmittedCopy>, 'redactions' | 'rotations' | 'change'>

type Use = {
  readonly redacting: Redacting
  readonly setView: (view: RedactionView) => void
  readonly turn: (page: number, by: 90 | 270) => void
}

/** The areas that are kept back while a person looks at them or changes them. */
export const useRedacting = ({ redactions, rotations, change }: Copy): Use => {
  const [view, setView] = useState<RedactionView>('original')
  const [chosen, choose] = useState<number | null>(null)
  const redacting = useMemo<Redacting>(() => {
    const put = (how: (all: readonly Redaction[]) => readonly Redaction[]) =>
      change(kept => ({ ...kept, redactions: [...how(kept.redactions)] }))
    return {
      view,
      redactions,
      chosen,
      choose,
      add: areas => {
        choose(redactions.length + areas.length - 1)
        put(all => [...all, ...areas.map(({ page, area }) => ({ page, area, reason: '' }))])
      },
      change: (index, changes) =>
        put(all => all.map((one, at) => (at === index ? { ...one, ...changes } : one))),
      remove: index => {
        choose(null)
        put(all => all.filter((_, at) => at !== index))
      },
    }
  }, [view, redactions, chosen, change])
  const turn = (page: number, by: 90 | 270) =>
    change(kept => {
      const known: Turn = rotations[String(page)] ?? 0
      const { [String(page)]: _, ...others } = kept.rotations
      const turned = addTurns(known, by)
      return { ...kept, rotations: turned === 0 ? others : { ...others, [page]: turned } }
    })
  return { redacting, setView, turn }
}
