import type { Align, ChartSpec, DossierPhrases, Runs } from '../../../../shared/domain/dossier/model.ts'
import type { DossierLanguage } from '../../../../shared/domain/dossier/snapshot.ts'
import type { PrintStyle } from '../../../../shared/packs/print-style.ts'
import type { FontBook } from '../fonts/font-book.ts'
import { withFallback } from '../fonts/with-fallback.ts'
import { composeLines } from '../lines/compose-lines.ts'
import type { Line, Marks, StyledRun } from '../lines/line.ts'
import type { LineNode, Picture, TagPath } from '../pdf-document.ts'
import { styleRuns } from './style-runs.ts'

export type TextStyleName = keyof PrintStyle['text']
export type SetOptions = {
  readonly measure: number
  readonly align: 'justify' | Align
  /** First-line indent in em. */
  readonly indent?: number
  readonly bold?: boolean
  readonly color?: string
}
export type NodeOptions = {
  readonly tag: TagPath
  readonly id?: string
  readonly before?: number
  readonly after?: number
}

/** What every block needs to be set: faces, sizes, the measure and the words the renderer adds. */
export type Press = {
  readonly style: PrintStyle
  readonly phrases: DossierPhrases
  /** Width of the type area in points. */
  readonly measure: number
  readonly height: number
  /** Colour of what can be clicked. */
  readonly linkColor: string
  readonly set: (runs: Runs, name: TextStyleName, options: SetOptions) => readonly Line[]
  readonly setStyled: (runs: readonly StyledRun[], options: SetOptions, size: number) => readonly Line[]
  readonly styled: (
    text: string,
    name: TextStyleName,
    marks?: Marks & { readonly bold?: boolean },
  ) => StyledRun
  readonly node: (line: Line, name: TextStyleName, options: NodeOptions) => LineNode
  /** A picture in the middle of the measure, standing in the text like a line of its height. */
  readonly picture: (picture: Picture) => LineNode
  /** A chart as SVG of that size in points. */
  readonly drawChart: DrawChart
  readonly leading: (name: TextStyleName) => number
  /** A name never given before in this document: `P#17`. */
  readonly tag: (type: string) => string
}

export type DrawChart = (spec: ChartSpec, width: number, height: number) => string

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4

/** Digits that the page number of an evidence most likely has. */
export type DigitGuess = (evidence: number) => number

/** Noto SC draws curly quotation marks a full em wide; among Latin letters the straight ones stand for them. */
const straightQuotes = (run: StyledRun): StyledRun => ({
  ...run,
  text: run.text
    .replace(/(?<=[\x21-\x7E])[\u2018\u2019]|[\u2018\u2019](?=[\x21-\x7E])/gu, "'")
    .replace(/(?<=[\x21-\x7E])[\u201C\u201D]|[\u201C\u201D](?=[\x21-\x7E])/gu, '"'),
})

export const createPress = (
  style: PrintStyle,
  fonts: FontBook,
  phrases: DossierPhrases,
  digits: DigitGuess,
  drawChart: DrawChart,
  language: DossierLanguage,
): Press => {
  let tags = 0
  const tag: Press['tag'] = type => {
    tags += 1
    return `${type}#${tags}`
  }
  const { page } = style
  const measure = pointsOf(page.widthMm - page.bindingMm - page.outerMm)
  const linkColor = '#1c4a5e'
  const styled: Press['styled'] = (text, name, marks = {}) => {
    const { bold, ...rest } = marks
    const { role, sizePt } = style.text[name]
    return { ...rest, text, face: fonts.face(role, bold === true), size: sizePt }
  }
  const setStyled: Press['setStyled'] = (runs, options, size) =>
    composeLines(withFallback(language === 'en' ? runs.map(straightQuotes) : runs, fonts), {
      measure: options.measure,
      indent: (options.indent ?? 0) * size,
      align: options.align,
    })
  return {
    style,
    phrases,
    measure,
    height: pointsOf(page.heightMm - page.topMm - page.bottomMm),
    linkColor,
    drawChart,
    styled,
    setStyled,
    set: (runs, name, options) =>
      setStyled(
        styleRuns(runs, {
          phrases,
          digits,
          linkColor,
          style: (text, marks) =>
            styled(text, name, {
              ...(options.color === undefined ? {} : { color: options.color }),
              ...marks,
              bold: options.bold === true || marks.bold === true,
            }),
        }),
        options,
        style.text[name].sizePt,
      ),
    node: (line, name, { tag, id, before = 0, after = 0 }) => {
      const { role, sizePt, linePt } = style.text[name]
      return {
        text: '',
        composed: line,
        tag,
        font: fonts.embedded(fonts.face(role, false)),
        fontSize: sizePt,
        height: linePt,
        margin: [0, before, 0, after],
        ...(id === undefined ? {} : { id }),
      }
    },
    picture: picture => ({
      text: '',
      composed: {
        pieces: [],
        offset: (measure - picture.width) / 2,
        width: picture.width,
        measure,
        justified: false,
      },
      tag: [tag('Figure')],
      picture,
      font: fonts.embedded(fonts.face(style.text.body.role, false)),
      fontSize: style.text.body.sizePt,
      height: picture.height,
      margin: [0, 0, 0, 0],
    }),
    leading: name => style.text[name].linePt,
    tag,
  }
}
