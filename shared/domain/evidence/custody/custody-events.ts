import { evidenceFactsSchema } from '../facts.ts'
import { codeOf } from '../link-target.ts'
import type { CustodyEvent } from './custody-event.ts'
import { isInRanges, numberRangesSchema } from './number-ranges.ts'

type Field = { readonly field: string; readonly before: unknown; readonly after: unknown }

/** One journalled change of a row that has to do with the evidence; `undo` where it took another step back. */
export type CustodyStep = {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly device: string
  readonly undo: boolean
  readonly entity: string
  readonly id: string
  readonly op: 'create' | 'update' | 'remove'
  readonly fields: readonly Field[]
}

/** An event without what it shares with its step. */
type Said = CustodyEvent extends infer E ? (E extends CustodyEvent ? Omit<E, keyof Shared> : never) : never
type Shared = Pick<CustodyEvent, 'seq' | 'at' | 'actor' | 'device' | 'undo'>

const factNames: ReadonlySet<string> = new Set(Object.keys(evidenceFactsSchema.shape))

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const jsonOf = (value: unknown) =>
  (value ?? null) as Extract<CustodyEvent, { kind: 'facts' }>['fields'][0]['after']

const readerOf = ({ fields }: CustodyStep) => {
  const known = new Map(fields.map(field => [field.field, field]))
  return {
    has: (field: string): boolean => known.has(field),
    before: (field: string): unknown => known.get(field)?.before ?? null,
    after: (field: string): unknown => known.get(field)?.after ?? null,
  }
}

const ofEvidence = (step: CustodyStep, reasonOf: (seq: number) => string): Said[] => {
  const { has, before, after } = readerOf(step)
  if (step.op === 'remove') return [{ kind: 'removed' }]
  if (step.op === 'create') {
    if (step.undo) return [{ kind: 'restored' }]
    const path = Reflect.get(Object(after('origin')), 'path')
    const [fileName, sha256] = [textOf(after('fileName')), textOf(after('sha256'))]
    return [{ kind: 'taken-in', fileName, sha256, size: Number(after('size')), path: textOf(path) }]
  }
  const said: Said[] = []
  const stated = step.fields.filter(({ field }) => factNames.has(field))
  const confirmed = has('confirmedAt') && after('confirmedAt') !== null
  const fields = stated.map(one => ({
    field: one.field,
    before: jsonOf(one.before),
    after: jsonOf(one.after),
  }))
  if (fields.length > 0 || confirmed) said.push({ kind: 'facts', fields, confirmed })
  if (has('sha256')) {
    const file = (at: typeof before) => ({ fileName: textOf(at('fileName')), sha256: textOf(at('sha256')) })
    said.push({ kind: 'replaced', before: file(before), after: file(after), reason: reasonOf(step.seq) })
  }
  if (has('withdrawnAt')) {
    said.push(
      after('withdrawnAt') === null
        ? { kind: 'reinstated' }
        : { kind: 'withdrawn', reason: textOf(after('withdrawal')) },
    )
  }
  return said
}

const ofSubmittedCopy = (step: CustodyStep, was: { areas: number; turned: number }): Said[] => {
  const { has, after } = readerOf(step)
  const gone = step.op === 'remove'
  if (gone || has('redactions')) was.areas = gone ? 0 : Object.keys(Object(after('redactions'))).length
  if (gone || has('rotations')) was.turned = gone ? 0 : Object.keys(Object(after('rotations'))).length
  return [{ kind: 'submitted-copy', ...was }]
}

const ofRecord = (step: CustodyStep, number: number): Said[] => {
  const { after } = readerOf(step)
  const numbers = numberRangesSchema.safeParse(after('numbers'))
  const wrong = numberRangesSchema.safeParse(after('wrong'))
  const record = (['list', 'export', 'verified'] as const).find(one => one === after('kind'))
  if (record === undefined || !numbers.success || !isInRanges(number, numbers.data)) return []
  const [scope, digest] = [textOf(after('scope')), textOf(after('digest'))]
  const intact = !wrong.success || !isInRanges(number, wrong.data)
  const count = numbers.data.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  return [{ kind: 'recorded', record, scope, digest, intact, count }]
}

const ofBuild = (step: CustodyStep, number: number): Said[] => {
  const { after } = readerOf(step)
  const contained: unknown = Reflect.get(Object(after('report')), 'evidence')
  if (step.op !== 'create' || !Array.isArray(contained) || !contained.includes(number)) return []
  return [{ kind: 'built', dossierId: textOf(after('dossierId')), fileName: textOf(after('fileName')) }]
}

const ofPages = (step: CustodyStep): Said[] => {
  const { after } = readerOf(step)
  const chosen = after('pages')
  return [
    {
      kind: 'pages',
      dossierId: step.id.slice(0, step.id.lastIndexOf('/')),
      pages: Array.isArray(chosen) ? chosen.length : null,
    },
  ]
}

const ofProof = (step: CustodyStep, claims: Map<string, string>): Said[] => {
  const { before, after } = readerOf(step)
  const claimId = textOf(after('claimId') ?? before('claimId'))
  if (claimId !== '') claims.set(step.id, claimId)
  return [{ kind: 'proof', added: step.op !== 'remove', claimId: claims.get(step.id) ?? '' }]
}

/**
 * The custody history of one evidence, newest first, from the journalled changes of its own row and of the rows
 * that speak of it (oldest first): links, versions, proofs, submitted copy, chosen pages, builds, records.
 */
export const custodyEvents = (number: number, steps: readonly CustodyStep[]): readonly CustodyEvent[] => {
  const reasons = new Map(
    steps
      .filter(({ entity, op }) => entity === 'evidenceVersion' && op === 'create')
      .map(step => [step.seq, textOf(readerOf(step).after('reason'))] as const),
  )
  const copy = { areas: 0, turned: 0 }
  const claims = new Map<string, string>()
  const saidOf = (step: CustodyStep): Said[] => {
    const { entity, op } = step
    const target = codeOf(step.id.slice(step.id.indexOf('>') + 1))
    if (entity === 'evidence') return ofEvidence(step, seq => reasons.get(seq) ?? '')
    if (entity === 'evidenceLink') return [{ kind: op === 'remove' ? 'unlinked' : 'linked', target }]
    if (entity === 'submittedCopy') return ofSubmittedCopy(step, copy)
    if (entity === 'dossierEvidence') return ofPages(step)
    if (entity === 'proof') return ofProof(step, claims)
    if (entity === 'build') return ofBuild(step, number)
    return entity === 'custodyRecord' ? ofRecord(step, number) : []
  }
  return steps
    .flatMap(step => {
      const { seq, at, actor, device, undo } = step
      return saidOf(step).map((said): CustodyEvent => ({ seq, at, actor, device, undo, ...said }))
    })
    .toReversed()
}
