import type { Language } from '../../../shared/contract/ids.ts'
import type { Evidence } from '../../../shared/contract/requests/evidence.ts'
import type { Place } from '../../../shared/contract/requests/places.ts'
import { selectEvidence } from '../../../shared/domain/dossier/select-evidence.ts'
import type {
  EvidenceScope,
  EvidenceSet,
  SetPlace,
  SetVersion,
} from '../../../shared/domain/evidence/export/evidence-set.ts'
import type { ExportWords } from '../../../shared/domain/evidence/export/export-words.ts'
import { type LinkKind, linkTarget } from '../../../shared/domain/evidence/link-target.ts'
import { pickText } from '../../../shared/i18n/pick-text.ts'
import type { AppContext } from '../app-context.ts'
import { notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { listEvidence } from './evidence.ts'
import { kindResolver } from './evidence-kinds.ts'
import { firmFactsOf } from './firm-facts.ts'
import { localDate } from './local-date.ts'
import { listPlaces } from './places/firm-places.ts'
import { readSnapshot } from './read-snapshot.ts'

type Folders = ExportWords['folders']
type App = Pick<AppContext, 'options' | 'packs'>

/** The item of the instrument that a leaf or item code belongs to. */
type OutlineItem = {
  readonly code: string
  readonly name: string
  readonly folder: readonly string[]
  readonly order: number
}

/** Items by the codes of their leaves and their own; of several instruments the newest assessment's words count. */
const outlineOf = (firm: FirmSession, language: Language): ReadonlyMap<string, OutlineItem> => {
  const outline = new Map<string, OutlineItem>()
  for (const { id } of firm.store.list('assessment', {}, [{ field: 'year', descending: true }])) {
    for (const category of firm.instrument(id).categories) {
      const above = `${category.code} ${pickText(category.title, language)}`
      for (const item of category.items) {
        const name = `${item.code} ${pickText(item.title, language)}`
        const entry = { code: item.code, name, folder: [above, name] }
        for (const code of [item.code, ...item.leaves.map(leaf => leaf.code)])
          if (!outline.has(code)) outline.set(code, { ...entry, order: outline.size })
      }
    }
  }
  return outline
}

const folderNames: Readonly<Record<LinkKind, keyof Folders>> = {
  answer: 'other',
  question: 'other',
  finding: 'other',
  profile: 'profile',
  row: 'profile',
  field: 'field',
  indicator: 'figures',
  value: 'figures',
  action: 'actions',
  visit: 'visits',
  circle: 'circles',
  register: 'registers',
}
const kindOrder = Object.keys(folderNames)

/** Behind everything that stands in an instrument. */
const behind = 1_000_000

const placeOf = (
  link: string,
  place: Place | undefined,
  item: OutlineItem | undefined,
  { language, folders }: { readonly language: Language; readonly folders: Folders },
): SetPlace => {
  const { kind, code } = linkTarget(link)
  const own = place === undefined ? code : pickText(place.name, language)
  const within = place === undefined ? '' : pickText(place.within, language)
  const inItem = item !== undefined && folderNames[kind] === 'other'
  const name = kind === 'answer' || within === '' ? own : `${within} · ${own}`
  return inItem
    ? { kind, name, folder: item.folder, order: item.order }
    : { kind, name, folder: [folders[folderNames[kind]]], order: behind + kindOrder.indexOf(kind) }
}

const versionsOf = (firm: FirmSession): ReadonlyMap<string, readonly SetVersion[]> =>
  Map.groupBy(
    firm.store.list('evidenceVersion', {}, [{ field: 'revision', descending: true }]),
    row => row.evidenceId,
  )

type Chosen = { readonly scope: string; readonly evidence: readonly Evidence[] }

const chosenOf = (
  app: App,
  firm: FirmSession,
  scope: EvidenceScope,
  outline: ReadonlyMap<string, OutlineItem>,
  itemsOf: (evidence: Evidence) => readonly (OutlineItem | undefined)[],
): Chosen => {
  const all = listEvidence(firm)
  if (scope.kind === 'all') return { scope: '', evidence: all }
  if (scope.kind === 'dossier') {
    const snapshot = readSnapshot(app, firm, scope.dossierId)
    const ids = new Set(selectEvidence(snapshot).map(({ id }) => id))
    return { scope: snapshot.title, evidence: all.filter(({ id }) => ids.has(id)) }
  }
  const item = outline.get(scope.item)
  if (item === undefined) throw notFound('item', scope.item)
  const evidence = all.filter(
    one => one.withdrawnAt === null && itemsOf(one).some(found => found?.code === item.code),
  )
  return { scope: item.name, evidence }
}

/** The evidence of a scope with the names of what it proves, read at one moment. Throws `not-found` for the scope. */
export const readEvidenceSet = (
  app: App,
  firm: FirmSession,
  scope: EvidenceScope,
  { language, folders }: { readonly language: Language; readonly folders: Folders },
): EvidenceSet => {
  const outline = outlineOf(firm, language)
  const places = new Map(listPlaces(firm).map(place => [place.target, place]))
  const itemOf = (link: string): OutlineItem | undefined => {
    const { kind, code } = linkTarget(link)
    return outline.get(kind === 'answer' ? code : (places.get(link)?.leaf ?? ''))
  }
  const chosen = chosenOf(app, firm, scope, outline, one => one.links.map(itemOf))
  const kindOf = kindResolver(app, firm)
  const versions = versionsOf(firm)
  const facts = firmFactsOf(firm.store)
  return {
    language,
    firm: language === 'en' && facts.englishName !== '' ? facts.englishName : facts.name,
    scope: chosen.scope,
    builtOn: localDate(app.options.clock()),
    evidence: chosen.evidence.map(one => ({
      number: one.number,
      facts: one.facts,
      kind: pickText(kindOf(one.facts.kind).title, language),
      fileName: one.fileName,
      mediaType: one.mediaType,
      size: one.size,
      sha256: one.sha256,
      pages: one.pages,
      addedAt: one.addedAt,
      withdrawnAt: one.withdrawnAt,
      withdrawal: one.withdrawal,
      places: one.links
        .map(link => placeOf(link, places.get(link), itemOf(link), { language, folders }))
        .sort((a, b) => a.order - b.order),
      versions: versions.get(one.id) ?? [],
    })),
  }
}
