import type { Block, DossierModel, PartModel } from '../../../../shared/domain/dossier/model.ts'
import type { PictureSize } from '../merge/figure-pictures.ts'
import type { PdfNode } from '../pdf-document.ts'
import { chartGroups } from './charts.ts'
import { type ContentsEntry, contentsGroup, partAnchor } from './contents.ts'
import { coverGroup } from './cover.ts'
import { evidenceNodes } from './evidence-pages.ts'
import { figureGroup } from './figure.ts'
import { gridGroup } from './grid.ts'
import { type Group, joinGroups } from './group.ts'
import { headingGroup, partTitleGroup } from './heading.ts'
import { listGroups, paragraphGroup } from './paragraph.ts'
import type { Press } from './press.ts'
import type { EvidencePlan } from './printed-pages.ts'
import { signaturesGroup } from './signatures.ts'
import { formGroups, tableGroups } from './table.ts'

export type ModelNodesInput = {
  readonly model: DossierModel
  readonly contents: readonly ContentsEntry[]
  readonly plans: ReadonlyMap<number, EvidencePlan>
  /** Sizes of the figures' pictures by hash; one that is not here cannot be printed. */
  readonly pictures: ReadonlyMap<string, PictureSize>
}

/** pdfmake counts pages from zero here: what it calls even is an odd page number (0.3.11). */
const ontoOddPage = 'beforeEven'

const blockGroups = (press: Press, block: Block, input: ModelNodesInput): readonly Group[] => {
  switch (block.type) {
    case 'heading':
      return [headingGroup(press, block)]
    case 'paragraph':
      return [paragraphGroup(press, block)]
    case 'list':
      return listGroups(press, block)
    case 'form':
      return formGroups(press, block.rows)
    case 'table':
      return tableGroups(press, block)
    case 'grid':
      return [gridGroup(press, block)]
    case 'figure':
      return [figureGroup(press, block, input.pictures.get(block.image?.sha256 ?? ''))]
    case 'charts':
      return chartGroups(press, block.charts)
    case 'cover':
      return [coverGroup(press, block)]
    case 'signatures':
      return [signaturesGroup(press, block)]
    case 'contents':
      return [contentsGroup(press, input.contents)]
    case 'evidence':
      return [
        {
          nodes: input.model.evidence.flatMap(evidence =>
            evidenceNodes(press, evidence, input.plans.get(evidence.number) ?? { kind: 'facts' }),
          ),
        },
      ]
  }
}

const partGroups = (
  press: Press,
  part: PartModel,
  first: boolean,
  input: ModelNodesInput,
): readonly Group[] => {
  const divider = part.type === 'evidence'
  const title = partTitleGroup(press, part.title, partAnchor(part.id), divider ? 0 : 16)
  const own: Group[] = []
  if (part.titled && divider) {
    own.push({ nodes: [{ stack: [...title.nodes], margin: [0, press.height * 0.3, 0, 0] }] })
  } else if (part.titled || part.type === 'contents') own.push(title)
  const groups = [...own, ...part.blocks.flatMap(block => blockGroups(press, block, input))]
  const [head, ...rest] = groups
  if (head === undefined || first) return groups
  return [{ ...head, pageBreak: press.style.duplex ? ontoOddPage : 'before' }, ...rest]
}

/** The whole dossier as pdfmake's content: parts in order, each on a new (odd) page. */
export const modelNodes = (press: Press, input: ModelNodesInput): PdfNode => ({
  stack: input.model.parts.flatMap((part, index) => joinGroups(partGroups(press, part, index === 0, input))),
})
