import { formatNumber } from '../dossier/format-number.ts'
import type { Block } from '../dossier/model.ts'
import type { FeedbackContext } from './feedback-context.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] })
const heading = (text: string): Block => ({ type: 'heading', level: 3, text })

/** The bands of both scales with the words by which they were given. */
const bandTables = ({ snapshot, words, say, cell }: FeedbackContext): readonly Block[] =>
  snapshot.instrument.scales.map(scale => ({
    type: 'table',
    caption: say(scale.title),
    small: true,
    columns: [
      { title: words.method.band, width: 1.2, align: 'center' },
      ...scale.dimensions.map(dimension => ({
        title: say(dimension.title),
        width: 3,
        align: 'left' as const,
      })),
    ],
    rows: scale.bands.map(band => [
      cell(`${band.from}–${band.to}%`),
      ...scale.dimensions.map(dimension => {
        const text = band.descriptions[dimension.id]
        return cell(text === undefined ? '' : say(text))
      }),
    ]),
  }))

const teamBlocks = ({ snapshot, words, fill, cell }: FeedbackContext): readonly Block[] => {
  const { team } = snapshot
  if (team === null) return [paragraph(words.method.selfOnly)]
  const { agreement, checks, consensus } = team
  const visited = consensus.filter(one => one.visited !== null).length
  const statistics =
    agreement === null
      ? [paragraph(words.method.agreementNone)]
      : [
          paragraph(
            fill(words.method.agreement, {
              limit: team.spreadLimit,
              deviation: formatNumber(agreement.meanDeviation, 1),
              within: formatNumber(Math.round(agreement.withinLimit * 1000) / 10, 1),
            }) +
              (agreement.kendallW === null
                ? ''
                : fill(words.method.kendall, { w: formatNumber(agreement.kendallW, 2) })) +
              (agreement.icc === null ? '' : fill(words.method.icc, { icc: formatNumber(agreement.icc, 2) })),
          ),
        ]
  return [
    paragraph(fill(words.method.team, { count: team.assessors.length })),
    {
      type: 'table',
      small: true,
      columns: [
        { title: words.method.name, width: 3, align: 'left' },
        { title: words.method.role, width: 2, align: 'left' },
        { title: words.method.affiliation, width: 5, align: 'left' },
      ],
      rows: team.assessors.map(one => [
        cell(one.name),
        cell(words.method.roles[one.role]),
        cell(one.affiliation),
      ]),
    },
    ...statistics,
    paragraph(
      consensus.length === 0
        ? words.method.consensusNone
        : fill(words.method.consensus, { count: consensus.length, limit: team.spreadLimit }),
    ),
    ...(checks.total === 0 && visited === 0
      ? []
      : [paragraph(fill(words.method.visit, { ...checks, changed: visited }))]),
  ]
}

/** Where each part of the instrument comes from and how far it may be trusted. */
const confidenceTable = ({ snapshot, words, say, cell }: FeedbackContext): Block => {
  const { provenance, maturity } = snapshot.instrument
  const parts = { ...provenance, maturity: maturity.provenance }
  return {
    type: 'table',
    caption: words.method.confidence,
    small: true,
    columns: [
      { title: words.scores.title, width: 2, align: 'left' },
      { title: words.method.sources, width: 2, align: 'center' },
      { title: words.scores.reason, width: 8, align: 'left' },
    ],
    rows: (['structure', 'points', 'questions', 'scoring', 'maturity'] as const).map(part => {
      const { confidence, note } = parts[part]
      return [
        cell(words.method.about[part]),
        cell(words.method.confidences[confidence]),
        cell(note === undefined ? '' : say(note)),
      ]
    }),
  }
}

/** How the scores came about and what may be built on them. */
export const buildMethodPart = (context: FeedbackContext): readonly Block[] => {
  const { snapshot, words, fill, say } = context
  const { instrument } = snapshot
  return [
    paragraph(
      fill(words.method.criteria, {
        criteria: say(instrument.title),
        points: formatNumber(instrument.totalPoints),
        items: context.items.length,
      }),
    ),
    paragraph(words.method.process),
    paragraph(words.method.results),
    heading(words.method.steps),
    ...teamBlocks(context),
    heading(words.method.scale),
    ...bandTables(context),
    confidenceTable(context),
    paragraph(words.method.limits),
  ]
}
