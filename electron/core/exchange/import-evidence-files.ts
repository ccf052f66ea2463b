import type { FileToken } from '../../../shared/contract/ids.ts'
import type { Job } from '../../../shared/contract/requests/work.ts'
import type { EvidenceFacts } from '../../../shared/domain/evidence/facts.ts'
import { justTakenIn } from '../../../shared/domain/evidence/just-taken-in.ts'
import { targetOf } from '../../../shared/domain/evidence/link-target.ts'
import { titleOfFile } from '../../../shared/domain/evidence/title-of-file.ts'
import type { AppContext } from '../app-context.ts'
import type { OfferedFile } from '../files/file-tokens.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import type { Change } from '../store/firm-store.ts'
import { toFailure } from '../to-failure.ts'
import { type TakenIn, takeInFiles } from './take-in-files.ts'

/** What became of one file; `code` names the refusal when the state is `failed`. */
type Outcome = {
  readonly name: string
  readonly state: 'imported' | 'known' | 'failed'
  readonly evidenceId: string | null
  readonly number: number | null
  readonly code: string | null
  readonly params: Record<string, string | number>
}

type Offered =
  | { readonly token: FileToken; readonly file: OfferedFile }
  | { readonly token: FileToken; readonly code: string; readonly params: Outcome['params'] }

const newEvidenceFacts = (fileName: string): EvidenceFacts => ({
  title: titleOfFile(fileName),
  kind: 'other',
  issuer: '',
  documentNumber: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  original: 'copy',
  confidential: false,
  note: '',
  keywords: [],
  owner: '',
})

type Plan = { readonly changes: Change[]; readonly outcomes: Outcome[] }

/** Rows for what is new, links for all of it; a content that an evidence has already becomes no second one. */
const plan = (
  app: AppContext,
  firm: FirmSession,
  taken: readonly { readonly name: string; readonly file: TakenIn }[],
  leaf: string | null,
): Plan => {
  const changes: Change[] = []
  const known = new Map(
    firm.store.list('evidence').map(row => [row.sha256, { id: row.id, number: row.number }]),
  )
  const linked = new Set(firm.store.list('evidenceLink').map(link => link.id))
  const addedAt = new Date(app.options.clock()).toISOString()
  let number = firm.store.nextEvidenceNumber()
  const link = (evidenceId: string): void => {
    if (leaf === null) return
    const target = targetOf(leaf)
    const id = `${evidenceId}>${target}`
    if (linked.has(id)) return
    linked.add(id)
    changes.push({ op: 'create', entity: 'evidenceLink', id, fields: { evidenceId, target } })
  }
  const outcomes = taken.map(({ name, file }): Outcome => {
    const stored = known.get(file.sha256)
    const { fileName, mediaType, size, sha256, pages } = file
    const entry = stored ?? { id: app.options.newId(), number }
    if (stored === undefined) {
      number += 1
      known.set(sha256, entry)
      const facts = newEvidenceFacts(fileName)
      const fields = {
        ...facts,
        number: entry.number,
        fileName,
        mediaType,
        size,
        sha256,
        pages,
        addedAt,
        ...justTakenIn,
      }
      changes.push({ op: 'create', entity: 'evidence', id: entry.id, fields })
    }
    link(entry.id)
    const state = stored === undefined ? 'imported' : 'known'
    return { name, state, evidenceId: entry.id, number: entry.number, code: null, params: {} }
  })
  return { changes, outcomes }
}

const failed = (name: string, code: string, params: Outcome['params']): Outcome => ({
  name,
  state: 'failed',
  evidenceId: null,
  number: null,
  code,
  params,
})

/** Starts the job that takes chosen files in; its result lists every file in the order it was given. */
export const importEvidence = (app: AppContext, tokens: readonly FileToken[], leaf: string | null): Job => {
  const firm = app.firm()
  const offered = tokens.map((token): Offered => {
    try {
      return { token, file: app.tokens.find(token) }
    } catch (error) {
      const { code, params } = toFailure(error, app.options.log)
      return { token, code, params }
    }
  })
  const files = offered.flatMap(each => ('file' in each ? [each.file] : []))
  return app.jobs.start('import-evidence', files[0]?.name ?? '', async ({ signal, progress }) => {
    const taken = await takeInFiles({
      options: app.options,
      session: firm,
      files: files.map(({ path, name }) => ({ path, name })),
      signal,
      onProgress: progress,
    })
    const paired = files.flatMap((file, index) => {
      const outcome = taken[index]
      return outcome === undefined ? [] : [{ name: file.name, outcome }]
    })
    const { changes, outcomes } = plan(
      app,
      firm,
      paired.flatMap(({ name, outcome }) => (outcome.ok ? [{ name, file: outcome }] : [])),
      leaf,
    )
    if (changes.length > 0) firm.commit('evidence.import', changes)
    const rest = [...outcomes]
    const results = paired.map(({ name, outcome }) =>
      outcome.ok ? rest.shift() : failed(name, outcome.code, outcome.params),
    )
    for (const each of offered) if ('file' in each) app.tokens.drop(each.token)
    const inOrder = offered.map(each =>
      'file' in each ? results.shift() : failed('', each.code, each.params),
    )
    return { files: inOrder.flatMap(outcome => (outcome === undefined ? [] : [outcome])) }
  })
}
