import type { DossierPart } from '../../packs/dossier-template.ts'
import { type BuildContext, createContext } from './build-context.ts'
import { buildCatalogue, buildEvidence } from './build-evidence.ts'
import { buildForm } from './build-form.ts'
import { buildProfilePart } from './build-profile-part.ts'
import { buildReportPart } from './build-report-part.ts'
import { buildResults } from './build-results.ts'
import { buildScores } from './build-scores.ts'
import { drawSource } from './draw-field.ts'
import type { Block, DossierModel, PartModel } from './model.ts'
import { numberFigures } from './number-figures.ts'
import type { DossierSnapshot } from './snapshot.ts'
import type { DossierWords } from './words.ts'

const coverBlocks = (
  part: Extract<DossierPart, { type: 'cover' }>,
  context: BuildContext,
): readonly Block[] => {
  const { snapshot, say, words } = context
  return [
    {
      type: 'cover',
      heading: say(part.heading),
      subheading: say(part.subheading),
      year: context.fill(words.year, {
        year: snapshot.filingDate === '' ? snapshot.assessment.year + 1 : snapshot.filingDate.slice(0, 4),
      }),
      lines: part.lines.map(line => {
        const label = say(line.label)
        const value = drawSource(line.source, snapshot)
        return {
          label,
          value: context.date(value === null ? '' : String(value)),
          seal: /盖章|seal/iu.test(label),
        }
      }),
      sealWords: words.seal,
    },
  ]
}

const blocksOf = (part: DossierPart, context: BuildContext): readonly Block[] => {
  switch (part.type) {
    case 'cover':
      return coverBlocks(part, context)
    case 'letter':
      return [
        ...part.paragraphs.map((text): Block => ({ type: 'paragraph', runs: [{ text: context.say(text) }] })),
        { type: 'signatures', lines: part.signatures.map(context.say) },
      ]
    case 'contents':
      return [{ type: 'contents' }]
    case 'form':
      return buildForm(part, context)
    case 'profile':
      return buildProfilePart(part.id, context)
    case 'report':
      return buildReportPart(part.id, context)
    case 'scores':
      return buildScores(context)
    case 'results':
      return buildResults(part.id, context)
    case 'catalogue':
      return buildCatalogue(context)
    case 'evidence':
      return [{ type: 'evidence' }]
  }
}

/**
 * A dossier as plain JSON from a snapshot of the firm file: every part of the template in order, with its words,
 * tables, charts and evidence, nothing placed on paper yet. Pure: the same snapshot gives the same model.
 */
export const buildModel = (snapshot: DossierSnapshot, words: DossierWords): DossierModel => {
  const context = createContext(snapshot, words)
  const template = context.say(snapshot.template.title)
  const { name, englishName } = snapshot.firm
  const applicant = snapshot.language === 'en' && englishName !== '' ? englishName : name
  const parts = snapshot.template.parts
    .filter(part => !(part.type === 'evidence' || part.type === 'catalogue') || context.evidence.length > 0)
    .map(
      (part): PartModel => ({
        id: part.id,
        type: part.type,
        title: context.say(part.title),
        titled: part.type !== 'cover' && part.type !== 'contents',
        blocks: blocksOf(part, context),
      }),
    )
  return {
    language: snapshot.language,
    builtOn: snapshot.builtOn,
    properties: {
      title: snapshot.title,
      author: applicant,
      subject: context.fill(words.subject, { template }),
      keywords: [template, snapshot.instrument.standard, String(snapshot.assessment.year)].join(', '),
      creator: `Zhiheng ${snapshot.appVersion}`,
    },
    header: `${applicant}\u3000${template}`,
    style: snapshot.style,
    parts: numberFigures(parts, words.figure),
    evidence: buildEvidence(context),
    phrases: words.phrases,
  }
}
