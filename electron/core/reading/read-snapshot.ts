import type {
  DossierSnapshot,
  FieldValue,
  SnapshotEvidence,
} from '../../../shared/domain/dossier/snapshot.ts'
import { indicatorTarget, provesText, targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { AppContext } from '../app-context.ts'
import { printStyleKey } from '../firm/dossier-packs.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { unopenedContents } from '../store/content-store.ts'
import { narrativesOf, scoresOf } from './assessment-content.ts'
import { listEvidence } from './evidence.ts'
import { kindResolver } from './evidence-kinds.ts'
import { firmFactsOf } from './firm-facts.ts'
import { localDate } from './local-date.ts'
import { tableRowsOf } from './profile-rows.ts'
import { listSnapshotIndicators } from './snapshot-indicators.ts'
import { type ShownPages, type SubmittedCopy, shownPagesOf, submittedCopiesOf } from './submitted-copies.ts'

const profileOf = (firm: FirmSession): Record<string, RichText> =>
  Object.fromEntries(
    firm.store.list('value', { scope: 'profile' }).map(row => [row.key, richTextSchema.parse(row.value)]),
  )

/** What proves an indicator's figures proves the results of its leaf. */
const resultTargets = (firm: FirmSession): ReadonlyMap<string, string> =>
  new Map(firm.store.list('indicator').map(({ id, leaf }) => [indicatorTarget(id), targetOf(leaf)]))

const unreadableField = (how: SnapshotEvidence['unreadable']): Pick<SnapshotEvidence, 'unreadable'> =>
  how === undefined ? {} : { unreadable: how }

/** What was chosen for the copy that leaves the house; what is left out holds for nothing. */
const submittedFields = (copy: SubmittedCopy | null, shown: ShownPages | null): Partial<SnapshotEvidence> => {
  const outdated = [
    ...(shown?.outdated === true ? (['pages'] as const) : []),
    ...(copy?.outdated === true ? (['redactions'] as const) : []),
  ]
  return {
    ...(shown === null ? {} : { shown: shown.pages }),
    ...(copy === null || copy.redactions.length === 0 ? {} : { redactions: copy.redactions }),
    ...(copy === null || Object.keys(copy.rotations).length === 0 ? {} : { rotations: copy.rotations }),
    ...(outdated.length === 0 ? {} : { outdated }),
  }
}

/** Everything one dossier is built and checked from, read at one moment (the store is synchronous). */
export const readSnapshot = (
  app: Pick<AppContext, 'options' | 'packs'>,
  firm: FirmSession,
  dossierId: string,
): DossierSnapshot => {
  const dossier = firm.dossier(dossierId)
  const { assessmentId } = dossier
  const assessment = firm.assessment(assessmentId)
  const template = firm.template(dossierId)
  const { store } = firm
  const results = resultTargets(firm)
  const kindOf = kindResolver(app, firm)
  const copies = submittedCopiesOf(firm)
  const shown = shownPagesOf(firm, dossierId)
  const unopened = unopenedContents(store.db)
  const fields = store
    .list('value', { scope: dossierId })
    .filter(({ key }) => key !== printStyleKey)
    .map(({ key, value }): [string, FieldValue] => [key, value])
  return {
    language: dossier.language,
    builtOn: localDate(app.options.clock()),
    appVersion: app.options.version,
    title: dossier.title,
    filingDate: dossier.filingDate,
    firm: firmFactsOf(store),
    template,
    style: firm.printStyle(dossierId) ?? app.packs.newest('print-style', template.printStyle).pack,
    instrument: firm.instrument(assessmentId),
    assessment: { id: assessmentId, year: assessment.year, title: assessment.title },
    profile: profileOf(firm),
    profileRows: tableRowsOf(firm, firm.instrument(assessmentId)).map(({ tableId, code, cells }) => ({
      tableId,
      code,
      cells,
    })),
    answers: narrativesOf(firm, assessmentId),
    scores: scoresOf(firm, assessmentId),
    findings: store
      .list('finding', { assessmentId }, [{ field: 'position' }])
      .map(({ item, kind, text }) => ({ item, kind, text })),
    indicators: listSnapshotIndicators(firm),
    evidence: listEvidence(firm).map(
      ({ id, number, facts, fileName, mediaType, size, sha256, pages, links, withdrawnAt }) => ({
        id,
        number,
        facts,
        kind: kindOf(facts.kind),
        fileName,
        mediaType,
        size,
        sha256,
        links: [...new Set(links.map(targetOf).map(target => results.get(target) ?? target))].filter(
          provesText,
        ),
        ...(pages === null ? {} : { pages }),
        ...unreadableField(unopened.get(sha256)),
        ...(withdrawnAt === null ? {} : { withdrawn: true }),
        ...submittedFields(copies(id, sha256), shown(id)),
      }),
    ),
    fields: Object.fromEntries(fields),
  }
}
