import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { FirmSession } from '../firm/firm-session.ts'

type Limit = Pick<RequestOutput<'profile.get'>, 'maxCharacters' | 'limitOf' | 'countsTables'>

/** The limit of the profile: the strictest of the awards that this assessment is written for, else the instrument's. */
export const profileLimitOf = (firm: FirmSession, assessmentId: string): Limit => {
  const limits = firm.store.list('dossier', { assessmentId }, [{ field: 'title' }]).flatMap(dossier => {
    const template = firm.template(dossier.id)
    const parts = new Set(template.parts.filter(part => part.type === 'profile').map(part => part.id))
    return template.limits
      .filter(limit => parts.has(limit.part))
      .map(({ maxCharacters, countsCharts }) => ({
        maxCharacters,
        limitOf: dossier.title,
        countsTables: countsCharts,
      }))
  })
  const [strictest] = limits.sort((a, b) => a.maxCharacters - b.maxCharacters)
  const { maxCharacters } = firm.instrument(assessmentId).profile
  return strictest ?? { maxCharacters, limitOf: null, countsTables: null }
}
