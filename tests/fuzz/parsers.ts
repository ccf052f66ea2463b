import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveLimits } from '../../electron/core/archive/archive-limits.ts'
import { openArchive } from '../../electron/core/archive/open-archive.ts'
import { unpackEntry } from '../../electron/core/archive/unpack-entry.ts'
import { ContentRefusal } from '../../electron/core/content/content-refusal.ts'
import { bufferSource } from '../../electron/core/content/content-source.ts'
import { readContent } from '../../electron/core/content/read-content.ts'
import { detectMediaType } from '../../electron/core/evidence/detect-media-type.ts'
import { readHandInFile } from '../../electron/core/exchange/hand-in-file.ts'
import { readPackText } from '../../electron/core/packs/read-pack-text.ts'
import { EvidenceTrouble } from '../../electron/core/pdf/merge/evidence-trouble.ts'
import { openPdfSource } from '../../electron/core/pdf/merge/pdf-source.ts'
import { openScanSource } from '../../electron/core/pdf/merge/scan-source.ts'
import { bareJpeg } from '../../electron/core/pdf/submitted/bare-jpeg.ts'
import { drawPicture } from '../../electron/core/preview/draw-picture.ts'
import { pictureFacts } from '../../electron/core/preview/picture-facts.ts'
import { asPreviewRefusal } from '../../electron/core/preview/preview-refusal.ts'
import { decodeText } from '../../electron/core/preview/read-text.ts'
import { sheetsView, tableView } from '../../electron/core/preview/sheet-view.ts'
import { wordView } from '../../electron/core/preview/word-view.ts'
import { readWorkbook } from '../../electron/core/sheets/read-workbook.ts'
import { checkFirm } from '../../electron/core/store/check/check-firm.ts'
import { openFirmStore } from '../../electron/core/store/open-firm-store.ts'
import { readWord } from '../../electron/core/word/read-word.ts'
import { asWordRefusal } from '../../electron/core/word/word-refusal.ts'
import { suggestFacts } from '../../shared/domain/evidence/suggest/suggest-facts.ts'
import { smallModel } from '../core/pdf/support/small-model.ts'
import { readPack } from '../packs/read-pack.ts'

/** A parser of files from outside: what it says of a file, `read` or the code of its refusal. */
export type Parser = (bytes: Buffer) => Promise<string> | string

/** Mistakes of a program; in the code of this house they are findings, however they are told in the end. */
const mistakes = [TypeError, RangeError, ReferenceError, SyntaxError]
const ours = /^\s+at .*\/(electron|shared)\//u

/** Whether an error, or what caused it, is a mistake whose first line of origin lies in our own code. */
const isOurMistake = (error: unknown): boolean => {
  if (!(error instanceof Error)) return true
  const [, origin = ''] = (error.stack ?? '').split('\n')
  if (mistakes.some(kind => error instanceof kind) && ours.test(origin)) return true
  return error.cause !== undefined && isOurMistake(error.cause)
}

/** The code of a refusal; a mistake of ours, or what nobody told as a refusal, is a finding. */
const codeOf = (error: unknown): string => {
  if (
    isOurMistake(error) ||
    !(error instanceof Error && ('code' in error || error instanceof EvidenceTrouble))
  ) {
    throw error
  }
  return 'code' in error ? String(error.code) : 'refused'
}

const refusing =
  (parse: (bytes: Buffer) => unknown, asRefusal: (error: unknown) => unknown = error => error): Parser =>
  async bytes => {
    try {
      await parse(bytes)
      return 'read'
    } catch (error) {
      return codeOf(asRefusal(error))
    }
  }

const withFolder = async <T>(use: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'harmed '))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const withFile = <T>(bytes: Buffer, use: (path: string) => T | Promise<T>): Promise<T> =>
  withFolder(folder => {
    const path = join(folder, 'file')
    writeFileSync(path, bytes)
    return use(path)
  })

/** Opens an archive and unpacks what may come out of it. */
const unpackAll = (bytes: Buffer): Promise<void> =>
  withFolder(async folder => {
    const reader = {
      size: () => bytes.length,
      readRange: (_sha256: string, start: number, end: number) => bytes.subarray(start, end),
    }
    const { zip, files, close } = await openArchive(reader, '', archiveLimits)
    try {
      for (const [n, { entry, refusal }] of files.entries()) {
        if (refusal !== null) continue
        const signal = AbortSignal.timeout(60_000)
        const target = join(folder, String(n))
        const task = { zip, entry, target, limits: archiveLimits, left: archiveLimits.bytes, signal }
        await unpackEntry(task, () => {})
      }
    } finally {
      close()
    }
  })

const { kinds } = readPack('evidence-kinds', 'cn-enterprise')
const proposedFacts = (bytes: Buffer): unknown => {
  const { text } = decodeText(bytes, false)
  return suggestFacts({
    fileName: `${text.slice(0, 40)}.pdf`,
    pages: text.split('\f'),
    firmNames: [text.slice(40, 50)],
    kinds,
  })
}

const typeOf = (bytes: Buffer): string => detectMediaType(bytes, bytes.subarray(-65_536), true)

/** Every parser that files from outside reach. */
export const parsers = {
  'what a file is': refusing(typeOf),
  'text of a content': async bytes => {
    const outcome = await readContent(bufferSource(bytes), {
      signal: AbortSignal.timeout(60_000),
      alive: () => {},
      now: () => performance.now(),
      engine: { recognise: async () => ({ text: '', confidence: 0 }), close: async () => {} },
    })
    return outcome instanceof ContentRefusal ? codeOf(outcome) : 'read'
  },
  'pages of a PDF': refusing(bytes => openPdfSource(0, bytes)),
  'Word document': refusing(bytes => withFile(bytes, readWord), asWordRefusal),
  workbook: refusing(bytes => withFile(bytes, path => readWorkbook(path))),
  'facts of a picture': refusing(bytes => pictureFacts(bytes, typeOf(bytes)), asPreviewRefusal),
  'picture for the window': refusing(bytes => drawPicture(bytes, 1, 200), asPreviewRefusal),
  'picture for the dossier': refusing(async bytes => {
    const mediaType = typeOf(bytes)
    const { model } = smallModel([], [{ number: 1, mediaType, bytes }])
    for (const evidence of model.evidence) await (await openScanSource(evidence, bytes)).prepare?.(1)
    bareJpeg(bytes, 6)
  }),
  archive: refusing(unpackAll),
  'proposed facts': refusing(proposedFacts),
  'Word in the window': refusing(wordView, asPreviewRefusal),
  'workbook in the window': refusing(sheetsView, asPreviewRefusal),
  'table in the window': refusing(bytes => tableView(decodeText(bytes, true).text, true)),
  'hand-in of an assessor': refusing(bytes =>
    withFile(bytes, path => readHandInFile({ path, name: '交卷', staged: false })),
  ),
  'firm file': refusing(bytes =>
    withFolder(async folder => {
      const path = join(folder, 'harmed.zhiheng')
      writeFileSync(path, bytes)
      const store = openFirmStore({ path, device: 'fuzz', backupFolder: folder })
      try {
        store.list('evidence')
        store.search('质量', 5)
        await checkFirm(store.db)
      } finally {
        store.close()
      }
    }),
  ),
  pack: refusing(bytes =>
    readPackText('print-style', bytes.toString('utf8'), { id: 'gw9704', version: '1.0.0' }),
  ),
} as const satisfies Readonly<Record<string, Parser>>

export type ParserName = keyof typeof parsers
