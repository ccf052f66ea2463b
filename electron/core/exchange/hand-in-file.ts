import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '../../../shared/domain/journal/canonical-json.ts'
import { AppError } from '../app-error.ts'
import type { OfferedFile } from '../files/file-tokens.ts'
import { sha256 } from '../store/journal.ts'
import { largestData, sealSchema } from './hand-in-seal.ts'

const format = 'zhiheng-hand-in'
const version = 1
const largest = 16 * 1024 * 1024
/** The ending of hand-in files. */
export const handInEnding = '.zhhandin'

const headShape = {
  format: z.literal(format),
  version: z.literal(version),
  /** The main file from which the copy was made. */
  origin: z.strictObject({ fileId: z.string().min(1).max(100), firm: z.string().max(300) }),
  assessment: z.strictObject({
    id: z.string().min(1).max(200),
    year: z.number().int(),
    title: z.string().max(200),
  }),
  assessor: z.strictObject({ id: z.string().min(1).max(200), name: z.string().max(60) }),
  handedInAt: z.iso.datetime(),
  /** Items with a percent. */
  scored: z.number().int().nonnegative(),
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
}
const headSchema = z.strictObject(headShape)

/** A small JSON file: who hands in what for which assessment in plain words, the ballots sealed. */
export const handInFileSchema = z.strictObject({
  ...headShape,
  sealed: sealSchema,
  /** SHA-256 over all the rest. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})
export type HandInFile = z.infer<typeof handInFileSchema>
type HandInHead = Omit<HandInFile, 'sealed' | 'checksum' | 'format' | 'version'>

const checksumOf = ({ checksum: _, ...rest }: HandInFile): string => sha256(canonicalJson(rest))

/** The head as text, to which the seal is bound: nobody can put another name on somebody’s ballots. */
export const sealContext = (head: HandInHead): string => canonicalJson({ format, version, ...head })

/** The head of a hand-in file, without its seal. */
export const headOf = ({ sealed: _, checksum: __, ...head }: HandInFile): HandInHead => headSchema.parse(head)

/** Puts a hand-in together; `file-too-large` when nobody could take it in again. */
export const handInFile = (head: HandInHead, sealed: HandInFile['sealed']): HandInFile => {
  if (sealed.data.length > largestData)
    throw new AppError('file-too-large', { params: { name: head.assessor.name } })
  const unsigned = { format, version, ...head, sealed, checksum: '' } as const
  return { ...unsigned, checksum: checksumOf(unsigned) }
}

export const handInText = (file: HandInFile): string => `${JSON.stringify(file, null, 1)}\n`

const isOurs = (value: unknown): value is { readonly version: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format

const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    const code = text.includes(`"${format}"`) ? 'hand-in-damaged' : 'not-a-hand-in'
    throw new AppError(code, { params: { name } })
  }
}

/**
 * Reads a hand-in file that came from outside; its ballots stay sealed. Throws `not-a-hand-in` (also
 * for a file larger than any hand-in that is made), `hand-in-newer` or `hand-in-damaged`.
 */
export const readHandInFile = ({ path, name }: OfferedFile): HandInFile => {
  if (statSync(path).size > largest) throw new AppError('not-a-hand-in', { params: { name } })
  const value = parseJson(readFileSync(path, 'utf8'), name)
  if (!isOurs(value)) throw new AppError('not-a-hand-in', { params: { name } })
  if (typeof value.version === 'number' && value.version > version)
    throw new AppError('hand-in-newer', { params: { name } })
  const file = handInFileSchema.safeParse(value)
  if (!file.success || checksumOf(file.data) !== file.data.checksum)
    throw new AppError('hand-in-damaged', { params: { name } })
  return file.data
}
