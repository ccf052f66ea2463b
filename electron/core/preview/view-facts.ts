import { type ViewFacts, viewFactsSchema } from '../../../shared/contract/requests/viewer.ts'
import { leftOutType } from '../../../shared/domain/evidence/left-out.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { EntityRow } from '../store/entities.ts'
import { hasWords } from './has-words.ts'
import { runPreview } from './run-preview.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const nothing = { pages: 0, width: null, height: null } as const

const kinds: Readonly<Record<string, Pick<ViewFacts, 'kind' | 'reason'>>> = {
  'application/pdf': { kind: 'pdf', reason: null },
  'text/plain': { kind: 'text', reason: null },
  'text/csv': { kind: 'table', reason: null },
  [`${office}.wordprocessingml.document`]: { kind: 'word', reason: null },
  [`${office}.spreadsheetml.sheet`]: { kind: 'sheet', reason: null },
  [leftOutType]: { kind: 'none', reason: 'left-out' },
  'image/heic': { kind: 'none', reason: 'heic' },
  'application/x-cfb': { kind: 'none', reason: 'old-format' },
}

const decoded: readonly string[] = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/tiff',
]

/** How an evidence is shown. What no renderer knows is shown as the words that were read out of it, if any were. */
export const viewFacts = async (
  app: Pick<AppContext, 'options'>,
  firm: FirmSession,
  { sha256, mediaType, pages }: Pick<EntityRow<'evidence'>, 'sha256' | 'mediaType' | 'pages'>,
): Promise<ViewFacts> => {
  if (decoded.includes(mediaType)) {
    try {
      return await runPreview(app, firm, sha256, { does: 'facts', mediaType }, viewFactsSchema)
    } catch (error) {
      if (!(error instanceof AppError) || !error.code.startsWith('preview-')) throw error
      return { ...nothing, kind: 'none', reason: 'damaged' }
    }
  }
  const known = Object.hasOwn(kinds, mediaType) ? kinds[mediaType] : undefined
  if (known !== undefined && known.kind !== 'none') return { ...nothing, pages: pages ?? 0, ...known }
  if (known?.reason !== 'left-out' && hasWords(firm, sha256))
    return { ...nothing, kind: 'slides', reason: null }
  return { ...nothing, ...(known ?? { kind: 'none', reason: 'unknown' }) }
}
