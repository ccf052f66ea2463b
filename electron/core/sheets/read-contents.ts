import type { Package } from './open-package.ts'
import { attributeOf, readXml } from './read-xml.ts'
import type { SheetLimits } from './sheet-limits.ts'
import { damaged, SheetRefusal } from './sheet-refusal.ts'

type Relation = { readonly type: string; readonly part: string }

export type Contents = {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[]
  readonly sharedTexts: string | null
  readonly styles: string | null
  /** Days are counted from 1904 instead of 1900, as old Mac files do. */
  readonly from1904: boolean
}

/** `../styles.xml` seen from `xl/worksheets` is `xl/styles.xml`; never leaves the archive. */
const resolvePart = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(step => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const readRelations = async (
  pack: Package,
  part: string,
  folder: string,
  limits: SheetLimits,
): Promise<ReadonlyMap<string, Relation>> => {
  const relations = new Map<string, Relation>()
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name !== 'Relationship' || attributes.TargetMode === 'External') return
    const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
    relations.set(attributes.Id ?? '', { type, part: resolvePart(folder, attributes.Target ?? '') })
  }
  await readXml(part, pack.read(part), { open }, limits)
  return relations
}

const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | null =>
  [...relations.values()].find(relation => relation.type === type)?.part ?? null

/** What a workbook consists of: its sheets in their order and the parts that they share. Throws `SheetRefusal`. */
export const readContents = async (pack: Package, limits: SheetLimits): Promise<Contents> => {
  if (!pack.has('_rels/.rels')) throw new SheetRefusal('sheet-not-xlsx')
  const root = partOf(await readRelations(pack, '_rels/.rels', '', limits), 'officeDocument')
  if (root === null || !root.toLowerCase().endsWith('.xml')) throw new SheetRefusal('sheet-not-xlsx')
  const folder = root.split('/').slice(0, -1).join('/')
  const links = `${folder}/_rels/${root.split('/').at(-1)}.rels`.replace(/^\//, '')
  if (!pack.has(root) || !pack.has(links)) throw damaged(root)
  const relations = await readRelations(pack, links, folder, limits)
  const sheets: { name: string; hidden: boolean; part: string }[] = []
  let isWorkbook = false
  let from1904 = false
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'workbook') isWorkbook = true
    if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
    if (name !== 'sheet') return
    const relation = relations.get(attributeOf(attributes, 'id') ?? '')
    if (relation?.type !== 'worksheet') return
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
    sheets.push({ name: (attributes.name ?? '').slice(0, 80), hidden, part: relation.part })
    if (sheets.length > limits.sheets) {
      throw new SheetRefusal('sheet-too-large', { what: 'sheets', limit: limits.sheets })
    }
  }
  await readXml(root, pack.read(root), { open }, limits)
  if (!isWorkbook) throw new SheetRefusal('sheet-not-xlsx')
  return {
    sheets,
    sharedTexts: partOf(relations, 'sharedStrings'),
    styles: partOf(relations, 'styles'),
    from1904,
  }
}
