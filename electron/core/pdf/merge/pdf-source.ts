import { EncryptedPDFError, ParseSpeeds, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { Rotations } from '../../../../shared/domain/evidence/submitted-copy.ts'
import type { PdfDocument, PdfReference } from '../pdf-document.ts'
import { createImageReducer } from '../submitted/image-reducer.ts'
import type { Reduction } from '../submitted/reduce-picture.ts'
import type { Area, EvidenceSource } from './evidence-source.ts'
import { EvidenceTrouble } from './evidence-trouble.ts'
import { pagesWithHiddenLayers } from './hidden-layers.ts'
import { createObjectCopier } from './object-copier.ts'
import {
  appearanceMatrix,
  fitPage,
  type Matrix,
  matrixText,
  uprightMatrix,
  uprightSize,
} from './page-geometry.ts'
import { RawObject } from './raw-object.ts'
import { pageAppearances, pageContent, visibleBox } from './read-page.ts'
import { pageNames, secretStreams } from './secret-streams.ts'

const drawForm = (
  document: PdfDocument,
  name: string,
  form: PdfReference,
  placed: Matrix,
  ...more: readonly Matrix[]
): void => {
  document.page.xobjects[name] = form
  const moves = [placed, ...more].map(matrix => `${matrixText(matrix)} cm`).join(' ')
  document.addContent(`q ${moves} /${name} Do Q`)
}

/** The fine line around a page of an evidence. */
export const drawFrame = (document: PdfDocument, area: Area): void => {
  const { x, y, width, height } = area
  document.addContent(
    `q 0.3 w 0.75 G ${[x, y, width, height].map(value => value.toFixed(2)).join(' ')} re S Q`,
  )
}

/** A page that cannot be understood is a trouble of its evidence; what the disk says (it has a code) is not. */
const ownTrouble = (number: number, error: unknown): unknown =>
  error instanceof EvidenceTrouble || (error instanceof Error && 'code' in error)
    ? error
    : new EvidenceTrouble(number, { problem: 'damaged' })

/** How a PDF leaves the house. */
export type PdfSubmission = {
  /** Turns pages further than they say themselves. */
  readonly rotations?: Rotations | undefined
  /** Pages of which nothing may be copied; left out when none is. */
  readonly hidden?: ((page: number) => boolean) | undefined
  /** How small its images become; left out when they stay as they are. */
  readonly reduction?: Reduction | undefined
}

/**
 * Opens the PDF of an evidence. A password that only restricts (an empty one opens it) is no obstacle; any other
 * is `encrypted`, what cannot be parsed `damaged`.
 */
export const openPdfSource = async (
  number: number,
  bytes: Uint8Array,
  { rotations = {}, hidden, reduction }: PdfSubmission = {},
): Promise<EvidenceSource> => {
  const source = await PDFDocument.load(bytes, {
    password: '',
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  }).catch((error: unknown) => {
    const locked = error instanceof EncryptedPDFError || /password|encrypt/i.test(String(error))
    throw new EvidenceTrouble(number, { problem: locked ? 'encrypted' : 'damaged' })
  })
  const { pages, layered } = (() => {
    try {
      const all = source.getPages()
      return { pages: all, layered: pagesWithHiddenLayers(source, all) }
    } catch {
      throw new EvidenceTrouble(number, { problem: 'damaged' })
    }
  })()
  if (pages.length === 0) throw new EvidenceTrouble(number, { problem: 'damaged' })
  const keptBack = (page: number): boolean => hidden?.(page) === true || layered.has(page)
  const trim = hidden !== undefined || layered.size > 0
  const images = createImageReducer(pages, reduction)
  const copiers = new WeakMap<PdfDocument, ReturnType<typeof createObjectCopier>>()

  const drawPage: EvidenceSource['draw'] = (document, index, area) => {
    const page = pages[index - 1]
    if (page === undefined) throw new EvidenceTrouble(number, { pages: pages.length })
    const copier = copiers.get(document) ?? createObjectCopier(source.context, document, trim, images.take)
    copiers.set(document, copier)
    const box = visibleBox(page)
    const turn = page.getRotation().angle + (rotations[String(index)] ?? 0)
    const upright = uprightMatrix(box, turn)
    const size = uprightSize(box, turn)
    const place = fitPage(area, size)
    const placed: Matrix = [place.scale, 0, 0, -place.scale, place.x, place.y + place.height]
    const resources = page.node.Resources()
    const content = pageContent(page)
    const head = {
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox: [box.left, box.bottom, box.right, box.top],
      Matrix: [...upright],
      Resources: new RawObject(
        resources === undefined ? '<< >>' : copier.resources(resources, () => pageNames(page)),
      ),
    }
    const name = `E${number}p${index}`
    if (content.kind === 'plain') {
      const form = document.ref(head)
      form.end(content.bytes)
      drawForm(document, name, form, placed)
    } else {
      const { dict } = content.stream
      const coded: Record<string, unknown> = {}
      for (const key of ['Filter', 'DecodeParms']) {
        const value = dict.get(PDFName.of(key))
        if (value !== undefined) coded[key] = new RawObject(copier.text(value))
      }
      const form = document.ref({ ...head, ...coded })
      form.end(content.stream.contents)
      drawForm(document, name, form, placed)
    }
    for (const [at, look] of pageAppearances(page).entries()) {
      const fitted = appearanceMatrix(look.box, look.matrix, look.rect)
      if (fitted !== null)
        drawForm(document, `${name}a${at}`, copier.reference(look.ref), placed, upright, fitted)
    }
    copier.flush()
    drawFrame(document, place)
  }
  const draw: EvidenceSource['draw'] = (document, index, area) => {
    try {
      drawPage(document, index, area)
    } catch (error) {
      throw ownTrouble(number, error)
    }
  }
  return {
    pages: pages.length,
    draw,
    ...(reduction === undefined ? {} : { prepare: images.prepare, left: images.left }),
    ...(trim ? { secrets: () => secretStreams(pages, keptBack) } : {}),
    ...(layered.size === 0 ? {} : { layered }),
  }
}
