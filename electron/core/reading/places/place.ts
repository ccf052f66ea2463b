import type { Place } from '../../../../shared/contract/requests/places.ts'
import { codeOf, type LinkTarget } from '../../../../shared/domain/evidence/link-target.ts'

type Named = Place['name']

/** The same words in both languages: what a person typed. */
export const typed = (text: string): Named => ({ zh: text, en: text })

/** A code before a name. */
export const coded = (code: string, { zh, en }: Named): Named => ({
  zh: `${code} ${zh}`,
  en: `${code} ${en}`,
})

type Parts = LinkTarget &
  Pick<Place, 'name'> &
  Partial<Pick<Place, 'within' | 'leaf' | 'assessmentId' | 'id'>>

/** A place with nothing where nothing is said. */
export const place = ({ kind, code, name, within, leaf = '', assessmentId = '', id = '' }: Parts): Place => ({
  target: codeOf(`${kind}:${code}`),
  kind,
  name,
  within: within ?? typed(''),
  leaf,
  assessmentId,
  id,
})
