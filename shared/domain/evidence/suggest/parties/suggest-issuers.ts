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
  return { worth: 0.28, why: 'words' }
}

/** Kinds whose documents a firm writes itself. */
const ownFamilies: ReadonlySet<string> = new Set(['policy', 'record', 'photo'])
/** An organisation that is only mentioned, and does not usually issue such documents, is no proposal. */
const leastWorth = 0.4

/** The firm's name as it is kept, where an organisation of the text is the firm. */
const ownNameIn = (name: string, firmNames: readonly string[]): string | undefined =>
  firmNames.find(own => bare(own) !== '' && bare(name).endsWith(bare(own)))

type Ground = { readonly kind: EvidenceKind | undefined; readonly firmNames: readonly string[] }

const strangers = (lines: readonly Line[], { kind, firmNames }: Ground): readonly Candidate[] => {
  const usual = [...(kind?.issuers.zh ?? []), ...(kind?.issuers.en ?? [])].map(word => word.toLowerCase())
  const ends = new Map(lines.map(line => [line.page, line.at]))
  return lines.slice(0, 600).flatMap((line): Candidate[] =>
    findOrganisations(line.text).flatMap(({ name, from }): Candidate[] => {
      if (ownNameIn(name, firmNames) !== undefined) return []
      const place = standing({ line, above: lines[line.at - 1], last: ends.get(line.page) ?? 0, from })
      const fits = usual.some(word => name.toLowerCase().includes(word)) ? 0.25 : 0
      const worth = (place?.worth ?? 0) + fits
      if (place === null || worth < leastWorth) return []
      const { page, quote } = line
      return [{ value: name, page, quote, confidence: Math.min(0.96, worth), why: place.why }]
    }),
  )
}

/** The firm itself, for papers that firms write themselves: more surely where the paper names it. */
const ourselves = (
  lines: readonly Line[],
  { kind, firmNames }: Ground,
  fileName: string,
): readonly Candidate[] => {
  const [name] = firmNames.filter(own => bare(own) !== '')
  if (name === undefined || kind === undefined || !ownFamilies.has(kind.family)) return []
  const named = lines.slice(0, 600).find(line => bare(line.text).includes(bare(name)))
  return [
    {
      value: name,
      page: named?.page ?? 0,
      quote: named?.quote ?? fileName,
      confidence: named === undefined ? 0.42 : 0.7,
      why: 'own-paper',
    },
  ]
}

/**
 * Proposals for the issuer: who stands behind such a label, at the seal or in the letterhead, more surely when such
 * organisations usually issue this kind; the firm itself only for papers of its own.
 */
export const suggestIssuers = (
  lines: readonly Line[],
  ground: Ground,
  fileName: string,
): readonly Candidate[] => bestOf([...strangers(lines, ground), ...ourselves(lines, ground, fileName)])
