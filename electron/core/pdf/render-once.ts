import { fillWords } from '../../../shared/domain/dossier/fill-words.ts'
import type { DossierModel } from '../../../shared/domain/dossier/model.ts'
import type { BuildReport, EvidenceReport, ReadEvidence, RenderProgress } from './build-report.ts'
import type { ChartDrawer } from './charts/chart-svg.ts'
import { createDocument } from './create-document.ts'
import { createFontBook } from './fonts/font-book.ts'
import type { OpenFonts } from './fonts/open-fonts.ts'
import { guessDigits } from './guess-digits.ts'
import { drawPages } from './layout/draw-pages.ts'
import { fillSlots, findAnchors } from './layout/fill-slots.ts'
import { layoutDossier } from './layout/layout-dossier.ts'
import { createPageFrame } from './layout/page-frame.ts'
import { createFigureDrawer } from './merge/figure-drawer.ts'
import { measureFigures } from './merge/figure-pictures.ts'
import { type DrawingMeans, openSource } from './merge/plan-evidence.ts'
import { contentsEntries } from './nodes/contents.ts'
import { evidencePageAnchor } from './nodes/evidence-pages.ts'
import { modelNodes } from './nodes/model-nodes.ts'
import { createPress, pointsOf } from './nodes/press.ts'
import { type EvidencePlan, printedPages } from './nodes/printed-pages.ts'
import { evidenceAnchor } from './nodes/style-runs.ts'
import { writePdf } from './pdf-file.ts'
import { createEvidenceTraces, type EvidenceTrace } from './submitted/evidence-traces.ts'

export type RenderOnceInput = {
  readonly model: DossierModel
  readonly fonts: OpenFonts
  readonly plans: ReadonlyMap<number, EvidencePlan>
  /** Hashes of figures' pictures that could not be drawn. */
  readonly broken: ReadonlySet<string>
  readonly readEvidence: ReadEvidence
  readonly means: Pick<Required<DrawingMeans>, 'rasters' | 'pictures'>
  /** Dots per inch that images are reduced to; null leaves them as they are. */
  readonly dpi: number | null
  readonly path: string
  readonly onProgress: RenderProgress
  readonly signal: AbortSignal
}

/** What was written, and what each evidence left in it. */
export type Rendered = { readonly report: BuildReport; readonly traces: readonly EvidenceTrace[] }

const noCharts: ChartDrawer = {
  draw: () => {
    throw new Error('a chart where none was foreseen')
  },
  dispose: () => undefined,
}

/** The chart library is large: it is loaded only for a dossier that has charts. */
const openCharts = async (model: DossierModel): Promise<ChartDrawer> => {
  const has = model.parts.some(part => part.blocks.some(block => block.type === 'charts'))
  return has ? (await import('./charts/chart-svg.ts')).createChartDrawer() : noCharts
}

type Placed = { readonly evidence: number; readonly page: number }

/** Which page of which evidence is drawn on which page of the dossier. */
const placeEvidence = (
  input: RenderOnceInput,
  anchors: ReadonlyMap<string, number>,
): ReadonlyMap<number, Placed> => {
  const placed = new Map<number, Placed>()
  for (const { number } of input.model.evidence) {
    const plan = input.plans.get(number)
    if (plan === undefined || plan.kind === 'facts') continue
    for (const [index, page] of printedPages(plan).entries()) {
      const on = anchors.get(evidencePageAnchor(number, index + 1))
      if (on !== undefined) placed.set(on, { evidence: number, page })
    }
  }
  return placed
}

const reportEvidence = (
  input: RenderOnceInput,
  anchors: ReadonlyMap<string, number>,
): readonly EvidenceReport[] =>
  input.model.evidence.map(({ number }) => {
    const plan = input.plans.get(number)
    const firstPage = anchors.get(evidenceAnchor(number)) ?? 0
    return {
      number,
      firstPage,
      lastPage: firstPage + printedPages(plan).length - 1,
      ...(plan?.kind === 'facts' && plan.problem !== undefined ? { problem: plan.problem } : {}),
    }
  })

/** One go at the whole file; throws `EvidenceTrouble` or `FigureTrouble` when one turns out other than planned. */
export const renderOnce = async (input: RenderOnceInput): Promise<Rendered> => {
  const { model, plans, signal } = input
  const document = createDocument(model, input.fonts)
  const charts = await openCharts(model)
  const file = writePdf(document, input.path)
  const follow = createEvidenceTraces(document)
  try {
    const fonts = createFontBook(document)
    const press = createPress(
      model.style,
      fonts,
      model.phrases,
      guessDigits(model, plans),
      charts.draw,
      model.language,
    )
    const contents = contentsEntries(model)
    const pictures = measureFigures(document, model, input.readEvidence, input.broken)
    const pages = layoutDossier(
      document,
      modelNodes(press, { model, contents, plans, pictures }),
      model.style,
    )
    const anchors = findAnchors(pages)
    const evidence = reportEvidence(input, anchors)
    const lastPages = new Map(evidence.map(entry => [evidenceAnchor(entry.number), entry.lastPage]))
    fillSlots(pages, (anchor, last) => (last ? lastPages.get(anchor) : anchors.get(anchor)))
    signal.throwIfAborted()
    input.onProgress(1, pages.length + 1, 'layout')

    const placed = placeEvidence(input, anchors)
    const frame = createPageFrame(press, model.header)
    const { page } = model.style
    const stampHeight = press.leading('note') + 6
    const bookmarks = [
      ...contents,
      ...model.evidence.map(one => ({
        anchor: evidenceAnchor(one.number),
        text: `${one.label} ${one.title}`,
        level: 2,
      })),
    ]
    const room = { width: press.measure, height: press.height - stampHeight }
    const reduction = input.dpi === null ? undefined : { ...room, dpi: input.dpi }
    const figures = createFigureDrawer(document, input.readEvidence, input.dpi)
    const labels = new Map(model.evidence.map(one => [one.number, one]))
    await drawPages(pages, {
      document,
      fonts,
      frame,
      covered: model.parts[0]?.blocks[0]?.type === 'cover',
      bookmarks,
      size: [pointsOf(page.widthMm), pointsOf(page.heightMm)],
      left: pointsOf(page.bindingMm),
      beforePage: async number => {
        signal.throwIfAborted()
        const page = pages[number - 1]
        if (page !== undefined) await figures.prepare(page)
        const here = placed.get(number)
        const one = here === undefined ? undefined : labels.get(here.evidence)
        if (here === undefined || one === undefined) return
        const source =
          follow.source(one.number) ??
          (await follow.begin(one.number, () =>
            openSource(one, input.readEvidence, { ...input.means, reduction }),
          ))
        await source.prepare?.(here.page)
      },
      drawPicture: figures.draw,
      drawEvidence: (number, mark) => {
        const here = placed.get(number)
        const source = here === undefined ? null : follow.source(here.evidence)
        if (here === undefined || source === null) return
        const one = labels.get(here.evidence)
        const alt = fillWords(model.phrases.figureAlt, {
          label: one?.label ?? '',
          title: one?.title ?? '',
          page: here.page,
        })
        const area = {
          x: frame.left(number),
          y: pointsOf(page.topMm) + stampHeight,
          ...room,
        }
        mark(alt, () => source.draw(document, here.page, area))
        follow.drawn(number, here.page)
      },
      pageDone: async number => {
        input.onProgress(1 + number, pages.length + 1, 'pages')
        if (number % 8 === 0) await new Promise<void>(resolve => setImmediate(resolve))
      },
    })
    await follow.end()
    const written = await file.finish()
    const missingGlyphs = [...fonts.missing].sort()
    return { report: { pages: pages.length, ...written, evidence, missingGlyphs }, traces: follow.traces() }
  } catch (error) {
    file.discard()
    throw error
  } finally {
    await follow.leave()
    charts.dispose()
  }
}
