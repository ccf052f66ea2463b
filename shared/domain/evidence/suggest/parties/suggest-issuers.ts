import type { EvidenceKind } from '../../../../packs/evidence-kinds.ts'
import { bestOf } from '../best-of.ts'
import { likeness } from '../likeness.ts'
import type { Line } from '../read-lines.ts'
import type { Candidate, Why } from '../suggestions.ts'
import { findOrganisations } from './find-organisations.ts'
import { holderLabels, issuerLabels } from './issuer-labels.ts'

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()]/gu, '')
    .toLowerCase()

const labelledAs = (labels: readonly string[], before: string): boolean => {
  const read = before
    .toLowerCase()
    .replace(/[\s:()*.,、-]+$/gu, '')
    .slice(-24)
  return read !== '' && labels.some(label => likeness(read, label) >= 0.8)
}

type Place = {
  readonly line: Line
  readonly above: Line | undefined
  readonly last: number
  readonly from: number
}

/** How sure it is that an organisation at this place issued the document, and why. */
const standing = ({
  line,
  above,
  last,
  from,
}: Place): { readonly worth: number; readonly why: Why } | null => {
  const before = line.text.slice(0, from)
  const label = before === '' && above?.page === line.page && above.text.length <= 16 ? above.text : before
  if (labelledAs(issuerLabels, label)) return { worth: 0.92, why: 'label' }
  if (labelledAs(holderLabels, label)) return null
  if (before.length <= 4 && last - line.at <= 6) return { worth: 0.6, why: 'stamp' }
  if (before.length <= 2 && line.at < 4) return { worth: 0.5, why: 'heading' }
  return { worth: 0.3, why: 'words' }
}

/** Kinds whose documents a firm writes itself. */
const ownFamilies: ReadonlySet<string> = new Set(['policy', 'record', 'photo'])

/**
 * Proposals for the issuer: who stands behind such a label, at the seal or in the letterhead, more surely when such
 * organisations usually issue this kind; the firm itself only for papers of its own.
 */
export const suggestIssuers = (
  lines: readonly Line[],
  kind: EvidenceKind | undefined,
  firmNames: readonly string[],
): readonly Candidate[] => {
  const usual = [...(kind?.issuers.zh ?? []), ...(kind?.issuers.en ?? [])].map(word => word.toLowerCase())
  const ours = new Set(firmNames.map(bare).filter(name => name !== ''))
  const ownPaper = kind !== undefined && ownFamilies.has(kind.family)
  const ends = new Map(lines.map(line => [line.page, line.at]))
  const found = lines.slice(0, 600).flatMap((line): Candidate[] =>
    findOrganisations(line.text).flatMap(({ name, from }): Candidate[] => {
      const above = lines[line.at - 1]
      const place = standing({ line, above, last: ends.get(line.page) ?? 0, from })
      const own = ours.has(bare(name))
      if (own && !ownPaper) return []
      if (place === null && !own) return []
      const fits = usual.some(word => name.toLowerCase().includes(word)) ? 0.25 : 0
      const worth = (place?.worth ?? 0.3) + fits + (own ? 0.15 : 0)
      const confidence = Math.min(0.96, Math.max(0.05, worth))
      return [
        {
          value: name,
          page: line.page,
          quote: line.quote,
          confidence,
          why: own ? 'own-paper' : (place?.why ?? 'words'),
        },
      ]
    }),
  )
  return bestOf(found)
}
