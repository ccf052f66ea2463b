import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { pageNames, walkFromPage } from './secret-streams.ts'

const name = (text: string): PDFName => PDFName.of(text)
const layerTypes = new Set([name('OCG'), name('OCMD')])

/** Whether a dictionary is a layer (optional content group) or a rule over layers. */
export const isLayer = (dict: PDFDict): boolean => {
  const type = dict.lookup(name('Type'))
  return type instanceof PDFName && layerTypes.has(type)
}

const dictsIn = (owner: PDFDict, key: string): readonly PDFDict[] => {
  const list = owner.lookup(name(key))
  if (!(list instanceof PDFArray)) return []
  return list.asArray().flatMap((_, index) => {
    const member = list.lookup(index)
    return member instanceof PDFDict ? [member] : []
  })
}

/** The layers that a viewer hides when it opens the file, or may hide by what it does with the page. */
const hiddenLayers = ({ catalog }: PDFDocument): ReadonlySet<PDFDict> => {
  const layers = catalog.lookup(name('OCProperties'))
  const config = layers instanceof PDFDict ? layers.lookup(name('D')) : undefined
  if (!(layers instanceof PDFDict && config instanceof PDFDict)) return new Set()
  const all = dictsIn(layers, 'OCGs')
  const hidden = new Set(dictsIn(config, 'OFF'))
  if (config.lookup(name('BaseState')) === name('OFF')) {
    const shown = new Set(dictsIn(config, 'ON'))
    for (const layer of all) if (!shown.has(layer)) hidden.add(layer)
  }
  if (dictsIn(config, 'AS').length > 0)
    for (const layer of all) if (layer.has(name('Usage'))) hidden.add(layer)
  return hidden
}

const drawsHidden = (page: PDFPage, hidden: ReadonlySet<PDFDict>): boolean => {
  let found = false
  walkFromPage(page, true, pageNames(page), {
    // A rule over layers is not worked out here: wherever something is hidden, it may hide.
    dict: dict => {
      found ||= hidden.has(dict) || dict.lookup(name('Type')) === name('OCMD')
    },
  })
  return found
}

/**
 * The pages, from 1, that draw on a layer which is not shown. In another file all layers would be, so that such a page
 * can only be printed as a picture of what a viewer shows.
 */
export const pagesWithHiddenLayers = (
  source: PDFDocument,
  pages: readonly PDFPage[],
): ReadonlySet<number> => {
  const hidden = hiddenLayers(source)
  if (hidden.size === 0) return new Set()
  return new Set(pages.flatMap((page, index) => (drawsHidden(page, hidden) ? [index + 1] : [])))
}
