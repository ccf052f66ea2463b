/** What a document holds that a narrative does not, counted in its own XML. */
export type DocumentFacts = {
  insertions: number
  deletions: number
  footnotes: number
  comments: number
  textBoxes: number
  lostTextBoxes: number
  equations: number
  charts: number
  objects: number
}

const noFacts = (): DocumentFacts => ({
  insertions: 0,
  deletions: 0,
  footnotes: 0,
  comments: 0,
  textBoxes: 0,
  lostTextBoxes: 0,
  equations: 0,
  charts: 0,
  objects: 0,
})

const counted: Readonly<Record<string, keyof DocumentFacts>> = {
  ins: 'insertions',
  moveTo: 'insertions',
  del: 'deletions',
  moveFrom: 'deletions',
  footnoteReference: 'footnotes',
  endnoteReference: 'footnotes',
  commentReference: 'comments',
  oMath: 'equations',
  chart: 'charts',
  relIds: 'charts',
  OLEObject: 'objects',
}

/**
 * Counts while the document's XML is read. Of alternative contents only the fallback is taken over (older
 * programs' form, which holds a text box's words); a text box that has none is lost.
 */
export const createFactCounter = () => {
  const facts = noFacts()
  let inside = ''
  const path: string[] = []
  const alternatives: { boxes: number; charts: number; fallback: boolean }[] = []
  const inChoice = (): boolean => path.includes('Choice')
  return {
    facts,
    open: (name: string): void => {
      inside = path.at(-1) ?? ''
      path.push(name)
      if (name === 'AlternateContent') alternatives.push({ boxes: 0, charts: 0, fallback: false })
      const alternative = alternatives.at(-1)
      if (name === 'Fallback' && alternative !== undefined) alternative.fallback = true
      if (name === 'txbxContent') {
        if (inChoice() && alternative !== undefined) alternative.boxes += 1
        else if (path.includes('drawing')) facts.lostTextBoxes += 1
        else facts.textBoxes += 1
      } else if (name === 'chart' && inChoice() && alternative !== undefined) alternative.charts += 1
      else if (!inChoice()) {
        const fact = counted[name]
        // a mark on a run's or paragraph's properties says the same as the one around the words
        if (fact !== undefined && inside !== 'rPr') facts[fact] += 1
      }
    },
    close: (name: string): void => {
      path.pop()
      if (name !== 'AlternateContent') return
      const alternative = alternatives.pop()
      if (alternative === undefined || alternative.fallback) return
      facts.lostTextBoxes += alternative.boxes
      facts.charts += alternative.charts
    },
  }
}
