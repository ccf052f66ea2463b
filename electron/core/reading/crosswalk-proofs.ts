import type { Proof } from '../../../shared/contract/requests/crosswalk.ts'
import { frameworkOf, leavesAt, linkedPlaces } from '../../../shared/domain/crosswalk/linked-places.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { plainText, textBlocksOf } from '../../../shared/domain/text/walk-rich-text.ts'
import type { Crosswalk } from '../../../shared/packs/crosswalk.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { itemOf, itemsOf } from './instrument-parts.ts'
import { evidenceAt } from './linked-evidence.ts'

const excerptLength = 120

const excerptOf = (answer: EntityRow<'answer'>): string => {
  const text = textBlocksOf(answer.narrative)
    .map(block => plainText(block.content).trim())
    .filter(line => line !== '')
    .join(' ')
  const characters = Array.from(text)
  return characters.length <= excerptLength ? text : `${characters.slice(0, excerptLength).join('')}…`
}

/** Places of other assessments that speak for one item, strongest first, with what stands there. */
export const crosswalkProofs = (
  firm: FirmSession,
  crosswalk: Crosswalk,
  assessmentId: string,
  item: string,
): Proof[] => {
  const { instrumentId } = firm.assessment(assessmentId)
  const own = itemOf(firm.instrument(assessmentId), item)
  const here = frameworkOf(crosswalk, instrumentId)
  if (here === null) return []
  const code = item.slice(here.codePrefix.length)
  const places = linkedPlaces(crosswalk, here.id, code)
  const taken = new Set(
    firm.store
      .list('takeover', { assessmentId })
      .filter(row => own.leaves.some(leaf => leaf.code === row.leaf))
      .map(row => `${row.sourceAssessmentId}/${row.sourceCode}`),
  )
  return firm.store.list('assessment', {}, [{ field: 'year', descending: true }]).flatMap(assessment => {
    const framework = frameworkOf(crosswalk, assessment.instrumentId)
    if (framework === null || framework.id === here.id) return []
    const instrument = firm.instrument(assessment.id)
    const items = itemsOf(instrument)
    const leaves = items.flatMap(one => one.leaves.map(leaf => leaf.code))
    const seen = new Set<string>()
    return places
      .filter(place => place.framework.id === framework.id)
      .flatMap(({ place, strength }) =>
        leavesAt(framework, place, leaves).flatMap((leaf): Proof[] => {
          if (seen.has(leaf)) return []
          seen.add(leaf)
          const answer = firm.store.get('answer', `${assessment.id}/${leaf}`)
          const linked = evidenceAt(firm, leaf)
          const characters = answer === null ? 0 : countRichText(answer.narrative)
          if (characters === 0 && linked.length === 0) return []
          const scored = items.find(one => one.leaves.some(each => each.code === leaf))
          const score = firm.store.get('score', `${assessment.id}/${scored?.code ?? leaf}`)
          return [
            {
              framework: framework.id,
              assessmentId: assessment.id,
              assessment: assessment.title,
              year: assessment.year,
              leaf,
              strength,
              characters,
              excerpt: answer === null ? '' : excerptOf(answer),
              percent: score?.percent ?? null,
              evidence: linked,
              taken: taken.has(`${assessment.id}/${leaf}`),
            },
          ]
        }),
      )
  })
}
