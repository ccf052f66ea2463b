import type { CheckContext } from '../check-context.ts'
import { type Remark, remark } from '../remark.ts'
import { referencesOf, selectEvidence } from '../select-evidence.ts'
import type { SnapshotEvidence } from '../snapshot.ts'
import { checkPrinting } from './check-printing.ts'
import { checkSubmitted } from './check-submitted.ts'

const day = 86_400_000
/** Whole days from one ISO date to another; null when one of them is no full date. */
const daysBetween = (from: string, to: string): number | null => {
  const [start, end] = [from, to].map(date =>
    /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN,
  )
  const days = ((end ?? Number.NaN) - (start ?? Number.NaN)) / day
  return Number.isFinite(days) ? Math.round(days) : null
}

/** Rule V05: what proves something must hold on the day of filing and for some time after it. */
const checkValidity = (one: SnapshotEvidence, { snapshot }: CheckContext): readonly Remark[] => {
  if (!one.kind.lapses) return []
  const from = snapshot.filingDate === '' ? snapshot.builtOn : snapshot.filingDate
  const days = daysBetween(from, one.facts.validTo)
  if (days === null || days > snapshot.template.certificateWarningDays) return []
  const params = { number: one.number, title: one.facts.title, date: one.facts.validTo, days: Math.abs(days) }
  return [
    days < 0
      ? remark('certificate-lapsed', 'blocking', 'evidence', one.id, params)
      : remark('certificate-lapses', 'warning', 'evidence', one.id, params),
  ]
}

const checkReferences = (context: CheckContext): readonly Remark[] => {
  const known = new Map(context.snapshot.evidence.map(one => [one.id, one]))
  const check = (screen: 'answer' | 'profile', texts: CheckContext['snapshot']['answers']) =>
    Object.entries(texts).flatMap(([code, text]) => {
      const named = [...new Set(referencesOf(text))].map(id => known.get(id))
      return [
        ...(named.includes(undefined)
          ? [remark('evidence-removed', 'blocking', screen, code, { code })]
          : []),
        ...named.flatMap(one =>
          one?.withdrawn === true
            ? [
                remark('evidence-withdrawn', 'blocking', screen, code, {
                  code,
                  number: one.number,
                  title: one.facts.title,
                }),
              ]
            : [],
        ),
      ]
    })
  return [...check('answer', context.snapshot.answers), ...check('profile', context.snapshot.profile)]
}

const bare = (link: string): string => link.replace(/^answer:/, '')

/** Items that nothing proves, by link or by reference in their text. */
const checkProof = ({ snapshot, say }: CheckContext): readonly Remark[] => {
  const held = snapshot.evidence.filter(one => one.withdrawn !== true)
  const linked = new Set(held.flatMap(one => one.links.map(bare)))
  return snapshot.instrument.categories.flatMap(category =>
    category.items.flatMap(item => {
      const codes = [item.code, ...item.leaves.map(leaf => leaf.code)]
      const proven = codes.some(code => {
        const text = snapshot.answers[code]
        return linked.has(code) || (text !== undefined && referencesOf(text).length > 0)
      })
      const [first] = item.leaves
      return proven || first === undefined
        ? []
        : [
            remark('item-without-evidence', 'warning', 'answer', first.code, {
              code: item.code,
              title: say(item.title),
            }),
          ]
    }),
  )
}

export const checkEvidence = (context: CheckContext): readonly Remark[] => {
  const chosen = selectEvidence(context.snapshot)
  const inside = new Set(chosen.map(one => one.id))
  return [
    ...checkReferences(context),
    ...chosen.flatMap(one => [
      ...checkValidity(one, context),
      ...checkSubmitted(one, context),
      ...checkPrinting(one),
    ]),
    ...checkProof(context),
    ...context.snapshot.evidence
      .filter(one => one.withdrawn !== true && !inside.has(one.id))
      .map(one =>
        remark('evidence-unlinked', 'info', 'evidence', one.id, {
          number: one.number,
          title: one.facts.title,
        }),
      ),
  ]
}
