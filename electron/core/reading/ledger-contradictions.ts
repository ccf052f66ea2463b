import type { Language } from '../../../shared/contract/ids.ts'
import type { Contradiction } from '../../../shared/contract/requests/indicator-sheets.ts'
import { contradictedValue, shownValue } from '../../../shared/domain/ledger/contradicts.ts'
import { createMentionFinder } from '../../../shared/domain/ledger/find-mentions.ts'
import type { LedgerIndicator } from '../../../shared/domain/ledger/ledger-indicator.ts'
import { claimsInText, contradictionParams, ledgerMarks } from '../../../shared/domain/ledger/ledger-marks.ts'
import { type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { TextMark } from '../../../shared/domain/text/text-mark.ts'
import { flatText, textBlocksOf } from '../../../shared/domain/text/walk-rich-text.ts'
import { pickText } from '../../../shared/i18n/pick-text.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { formFigures } from './examiner-form-figures.ts'
import { listProfileRows } from './profile-rows.ts'
import { listSnapshotIndicators } from './snapshot-indicators.ts'

type Place = Contradiction['place']

const around = 24

const excerptOf = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  const words = text
    .slice(from, to)
    .replace(/[\uFFFC\n]/g, ' ')
    .trim()
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`
}

const fromParams = (place: Place, params: TextMark['params'], excerpt: string): Contradiction => ({
  place,
  indicatorId: String(params.id),
  indicator: String(params.indicator),
  series: params.series === 'target' ? 'target' : 'actual',
  year: Number(params.year),
  written: String(params.written),
  ledger: String(params.ledger),
  unit: String(params.unit),
  excerpt,
})

const inText = (place: Place, text: RichText, indicators: readonly LedgerIndicator[]): Contradiction[] => {
  const blocks = textBlocksOf(text)
  return ledgerMarks(text, indicators).map(({ textBlock, start, end, params }) =>
    fromParams(place, params, excerptOf(flatText(blocks[textBlock]?.content ?? []), start, end)),
  )
}

const inRows = (firm: FirmSession, indicators: readonly LedgerIndicator[]): Contradiction[] => {
  const find = createMentionFinder(indicators)
  return listProfileRows(firm).flatMap(({ tableId, code, cells }) =>
    Object.values(cells).flatMap(text =>
      claimsInText(text, find).flatMap((claim): Contradiction[] => {
        const stored = contradictedValue(claim, indicators)
        if (stored === null) return []
        const place = { kind: 'profileRow', table: tableId, code } as const
        return [
          fromParams(place, contradictionParams(claim, stored), excerptOf(text, claim.start, claim.end)),
        ]
      }),
    ),
  )
}

/** A typed figure of a form is the register's when it is the same, or rounded to no fewer digits than its unit needs. */
const sameFigure = (typed: number, stored: number, decimals: number): boolean =>
  typed === stored || typed.toFixed(decimals) === stored.toFixed(decimals)

const inForms = (
  firm: FirmSession,
  assessmentId: string,
  indicators: readonly LedgerIndicator[],
  language: Language,
): Contradiction[] => {
  const byId = new Map(indicators.map(one => [one.id, one]))
  return firm.store.list('dossier', { assessmentId }).flatMap(({ id: dossierId }) =>
    formFigures(firm, dossierId).flatMap(({ field, label, indicatorId, year, value }): Contradiction[] => {
      const indicator = byId.get(indicatorId)
      const stored = indicator?.actual[year]
      if (indicator === undefined || stored === undefined) return []
      if (sameFigure(value, stored, indicator.decimals)) return []
      return [
        {
          place: { kind: 'field', dossierId, field },
          indicatorId,
          indicator: indicator.name,
          series: 'actual',
          year: Number(year),
          written: shownValue(value, indicator),
          ledger: shownValue(stored, indicator),
          unit: indicator.unit,
          excerpt: pickText(label, language),
        },
      ]
    }),
  )
}

/** Every typed figure that contradicts the register: in narratives, profile, profile tables and application forms. */
export const ledgerContradictions = (
  firm: FirmSession,
  assessmentId: string,
  language: Language,
): Contradiction[] => {
  const indicators = listSnapshotIndicators(firm)
  const fields = firm.instrument(assessmentId).profile.sections.flatMap(section => section.fields)
  return [
    ...firm.store
      .list('answer', { assessmentId }, [{ field: 'leaf' }])
      .flatMap(({ leaf, narrative }) => inText({ kind: 'answer', leaf }, narrative, indicators)),
    ...fields.flatMap(({ id }) => {
      const text = richTextSchema.safeParse(firm.store.get('value', `profile:${id}`)?.value)
      return text.success ? inText({ kind: 'profile', field: id }, text.data, indicators) : []
    }),
    ...inRows(firm, indicators),
    ...inForms(firm, assessmentId, indicators, language),
  ]
}
