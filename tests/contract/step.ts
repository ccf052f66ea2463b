import type { RequestName } from '../../shared/contract/requests.ts'
import { emptyFirmFacts, type FirmFacts } from '../../shared/domain/firm/facts.ts'
import type { Memory } from './memory.ts'

type Input = Readonly<Record<string, unknown>>
/** What stands for a chosen file in a request; one with this `text` when it is given. */
export type Offer = (name: string, text?: string | Uint8Array) => Promise<string>

/** One request with its whole expected reply; the steps of the table run in order on one firm. */
export type Step = {
  readonly request: RequestName
  readonly title: string
  /** The command line opens the firm file for this step. */
  readonly firm: boolean
  readonly input: Input | ((memory: Memory, offer: Offer) => Input | Promise<Input>)
  /** The normalised reply; for a request that starts a job `{ ok, job }`. */
  readonly expected: unknown
  /** Keeps of a long reply what the step is about. */
  readonly summarise?: (value: never) => unknown
  readonly remember?: string
}

const stepWith =
  (firm: boolean) =>
  (
    request: RequestName,
    title: string,
    input: Step['input'],
    expected: unknown,
    more: Pick<Step, 'summarise' | 'remember'> = {},
  ): Step => ({ request, title, firm, input, expected, ...more })

export const withFirm = stepWith(true)
export const withoutFirm = stepWith(false)
export const done = (value: unknown) => ({ ok: true, value })
export const refused = (code: string, params: object = {}, more: object = {}) => ({
  ok: false,
  error: { code, params, ...more },
})
/** A job that ended well. */
export const ended = (kind: string, result: unknown) => ({
  ok: true,
  job: { kind, state: 'done', result, error: null },
})

/** The facts of the table's firm. */
export const factsOf = (town: string): FirmFacts => ({ ...emptyFirmFacts('甲样/灯饰'), town })
