import type { Language } from '../../../shared/contract/ids.ts'
import type { RichText } from '../../../shared/domain/text/rich-text.ts'
import { plainText, textBlocksOf } from '../../../shared/domain/text/walk-rich-text.ts'
import type { WorkbookSnapshot } from '../../../shared/domain/workbook/workbook-snapshot.ts'
import type { AppContext } from '../app-context.ts'
import { scoresOf } from './assessment-content.ts'
import { listEvidence } from './evidence.ts'
import { firmFactsOf } from './firm-facts.ts'
import { localDate } from './local-date.ts'
import { listSnapshotIndicators } from './snapshot-indicators.ts'

const linesOf = (text: RichText): string =>
  textBlocksOf(text)
    .map(({ kind, content }) => `${kind === 'listItem' ? '· ' : ''}${plainText(content)}`)
    .join('\n')

/** Everything an assessor workbook is made from, read at one moment; a blank one leaves out what was judged. */
export const readWorkbook = (
  app: Pick<AppContext, 'options' | 'firm'>,
  assessmentId: string,
  language: Language,
  filled: boolean,
): WorkbookSnapshot => {
  const firm = app.firm()
  const { store } = firm
  const { year, title } = firm.assessment(assessmentId)
  const facts = firmFactsOf(store)
  const evidence = listEvidence(firm).flatMap(({ number, facts: { title: name }, links }) =>
    links.map(link => [link, `E-${number} ${name}`] as const),
  )
  const judged = filled
    ? {
        scores: scoresOf(firm, assessmentId),
        findings: store
          .list('finding', { assessmentId }, [{ field: 'position' }])
          .map(({ item, kind, text }) => ({ item, kind, text })),
        notes: Object.fromEntries(
          store.list('questionNote', { assessmentId }).map(({ question, text }) => [question, text]),
        ),
      }
    : { scores: {}, findings: [], notes: {} }
  return {
    language,
    builtOn: localDate(app.options.clock()),
    firmName: language === 'en' && facts.englishName !== '' ? facts.englishName : facts.name,
    instrument: firm.instrument(assessmentId),
    assessment: { year, title },
    ...judged,
    texts: Object.fromEntries(
      store.list('answer', { assessmentId }).map(({ leaf, narrative }) => [leaf, linesOf(narrative)]),
    ),
    evidence: Object.fromEntries(
      [...Map.groupBy(evidence, ([link]) => link)].map(([link, ones]) => [
        link,
        ones.map(([, name]) => name),
      ]),
    ),
    indicators: listSnapshotIndicators(firm),
  }
}
