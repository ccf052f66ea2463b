import type { EvidenceSource } from '../merge/evidence-source.ts'
import type { PdfDocument } from '../pdf-document.ts'

/** What one evidence has left in the file, and what must not be among it. */
export type EvidenceTrace = {
  readonly number: number
  /** Its objects, from the first number up to, not including, the last. */
  readonly from: number
  readonly to: number
  /** Bytes that its pages take. */
  readonly size: number
  /** Images that could not be reduced. */
  readonly left: number
  /** Hashes of streams of the original that must not be among its objects. */
  readonly secrets: ReadonlySet<string>
  /** Pages of the dossier that are pictures → words that were removed from them. */
  readonly removed: ReadonlyMap<number, readonly string[]>
}

type Open = {
  readonly number: number
  readonly source: EvidenceSource
  readonly from: number
  readonly start: number
  readonly removed: Map<number, readonly string[]>
}

/** Follows the drawing of evidence, one after another, and holds the one that is open. */
export const createEvidenceTraces = (document: PdfDocument) => {
  const traces: EvidenceTrace[] = []
  const now: { open: Open | null } = { open: null }
  const leave = async (): Promise<void> => {
    const { open } = now
    now.open = null
    await open?.source.close?.()
  }
  const end = async (): Promise<void> => {
    const { open } = now
    if (open !== null) {
      const { number, from, start, removed, source } = open
      const to = document._offsets.length + 1
      const size = document._offset - start
      const [left, secrets] = [source.left?.() ?? 0, source.secrets?.() ?? new Set<string>()]
      traces.push({ number, from, to, size, removed, left, secrets })
    }
    await leave()
  }
  return {
    /** The evidence whose pages are drawn now. */
    source: (number: number): EvidenceSource | null => (now.open?.number === number ? now.open.source : null),
    begin: async (number: number, openSource: () => Promise<EvidenceSource>): Promise<EvidenceSource> => {
      await end()
      const from = document._offsets.length + 1
      const source = await openSource()
      now.open = { number, source, from, start: document._offset, removed: new Map() }
      return source
    },
    /** Notes that page `page` of the open evidence was drawn on page `on` of the dossier. */
    drawn: (on: number, page: number): void => {
      const words = now.open?.source.removed?.(page) ?? null
      if (words !== null) now.open?.removed.set(on, words)
    },
    end,
    /** Closes what is open without noting anything. */
    leave,
    traces: (): readonly EvidenceTrace[] => traces,
  }
}
