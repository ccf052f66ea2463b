import { fillWords } from '../../dossier/fill-words.ts'
import type { EvidenceSet, SetEvidence, SetVersion } from './evidence-set.ts'
import type { ExportWords } from './export-words.ts'
import { createPaths, endingOf } from './unique-path.ts'

/** One stored file and where it goes in the archive, with `/` between folders. */
export type PlannedFile = {
  readonly path: string
  readonly number: number
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  /** The date that the file carries. */
  readonly at: string
}

/** One line of the index; `path` is null for a file that was left out. */
export type IndexRow = {
  readonly evidence: SetEvidence
  readonly path: string | null
  readonly state: 'in-force' | 'withdrawn' | 'left-out'
  readonly versions: readonly { readonly version: SetVersion; readonly path: string | null }[]
}

export type ExportPlan = {
  readonly set: EvidenceSet
  readonly files: readonly PlannedFile[]
  readonly rows: readonly IndexRow[]
}

export type ExportOptions = {
  /** Whether files marked confidential go along; their lines stay in the index. */
  readonly confidential: boolean
  /** Whether what evidence was before it was replaced goes along. */
  readonly versions: boolean
}

const folderOf = (evidence: SetEvidence, words: ExportWords): readonly string[] => {
  if (evidence.withdrawnAt !== null) return [words.folders.withdrawn]
  return evidence.places[0]?.folder ?? [words.folders.unlinked]
}

/** A byte sequence for a title's file: E-012 with as many digits as the largest number needs, at least three. */
const labeller = (set: EvidenceSet): ((number: number) => string) => {
  const digits = Math.max(3, ...set.evidence.map(({ number }) => String(number).length))
  return number => `E-${String(number).padStart(digits, '0')}`
}

/**
 * Where each file of a set goes: once, into the folder of the first place it proves; the index names the others.
 */
export const planExport = (
  set: EvidenceSet,
  { confidential, versions }: ExportOptions,
  words: ExportWords,
): ExportPlan => {
  const pathOf = createPaths()
  const labelOf = labeller(set)
  const files: PlannedFile[] = []
  const put = (
    one: Pick<SetVersion, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'addedAt'>,
    { number, folder, name }: { number: number; folder: readonly string[]; name: string },
  ): string => {
    const path = pathOf(folder, name, endingOf(one.fileName))
    const { sha256, size, mediaType, addedAt: at } = one
    files.push({ path, number, sha256, size, mediaType, at })
    return path
  }
  const rows = set.evidence.map((evidence): IndexRow => {
    const { number, facts } = evidence
    const goes = confidential || !facts.confidential
    const name = `${labelOf(number)} ${facts.title}`
    const path = goes ? put(evidence, { number, folder: folderOf(evidence, words), name }) : null
    const earlier = evidence.versions.map(version => {
      if (!versions || !goes || (version.facts.confidential && !confidential)) return { version, path: null }
      const until = fillWords(words.until, { date: version.replacedAt.slice(0, 10) })
      const old = `${labelOf(number)} ${version.facts.title} ${until}`
      return { version, path: put(version, { number, folder: [words.folders.versions], name: old }) }
    })
    const state = !goes ? 'left-out' : evidence.withdrawnAt === null ? 'in-force' : 'withdrawn'
    return { evidence, path, state, versions: earlier }
  })
  return { set, files, rows }
}

/** The hashes of the files as `sha256sum -c` reads them. */
export const sumsText = (files: readonly PlannedFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')
