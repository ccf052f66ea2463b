/** One run of text on a page: its words, where its baseline starts, how far it goes, how high its letters are. */
export type TextRun = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Line = { y: number; height: number; runs: TextRun[]; characters: number }

/** A label and its value may be drawn far apart; columns of running text are longer than that. */
const shortRun = 14
/** How many lines back a run may find the line that it belongs to. */
const linesBack = 60
const sameBaseline = (line: Line, run: TextRun): boolean =>
  Math.abs(line.y - run.y) <= Math.max(line.height, run.height) * 0.4

const isShort = (characters: number): boolean => characters <= shortRun

/** The words of a line from left to right, a blank where there is room between two runs. */
const lineText = ({ runs }: Line): string => {
  const sorted = runs.toSorted((a, b) => a.x - b.x)
  let text = ''
  let end: number | null = null
  for (const run of sorted) {
    const apart = end !== null && run.x - end > run.height * 0.3
    text += apart && !text.endsWith(' ') && !run.text.startsWith(' ') ? ` ${run.text}` : run.text
    end = run.x + run.width
  }
  return text.trimEnd()
}

/**
 * Puts the runs of a page together as lines. The order in which they are drawn is kept, so that columns stay apart;
 * a run whose line was begun before joins it when one of the two is as short as a label or a value.
 */
export const pdfLines = (runs: readonly TextRun[]): string => {
  const lines: Line[] = []
  for (const run of runs) {
    if (run.text.trim() === '') {
      const last = lines.at(-1)
      if (last !== undefined && run.text !== '' && sameBaseline(last, run)) last.runs.push(run)
      continue
    }
    const last = lines.at(-1)
    const joins =
      last !== undefined && sameBaseline(last, run)
        ? last
        : lines
            .slice(-linesBack)
            .findLast(
              line => sameBaseline(line, run) && (isShort(line.characters) || isShort(run.text.length)),
            )
    if (joins === undefined) {
      lines.push({ y: run.y, height: run.height, runs: [run], characters: run.text.length })
      continue
    }
    joins.runs.push(run)
    joins.characters += run.text.length
    joins.height = Math.max(joins.height, run.height)
  }
  return lines.map(lineText).join('\n')
}
