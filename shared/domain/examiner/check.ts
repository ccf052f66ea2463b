import type { ExaminerIndex } from './examiner-index.ts'
import { type ParamSpec, type ParamsOf, type RawParams, readParams } from './params.ts'
import type { RemarkPlace, Say } from './remark.ts'

/** What a check found at one place. */
export type Hit<Name extends string = string> = {
  readonly place: RemarkPlace
  /** Tells findings at the same place apart. */
  readonly detail?: string
  /** The item it belongs to, where the place does not say so by itself. */
  readonly item?: string | null
  readonly quote?: string
  readonly says: Readonly<Record<Name, Say>>
}

/** A predicate of the dry run as the table holds it. */
export type Check = {
  readonly params: ParamSpec
  /** The names of the values that its findings carry for the sentence. */
  readonly gives: readonly string[]
  readonly run: (index: ExaminerIndex, params: RawParams) => readonly Hit[]
}

/** A check with its parameters and values in types; the table forgets them, the pack is held against them. */
export const defineCheck = <const S extends ParamSpec, const Name extends string>(check: {
  readonly params: S
  readonly gives: readonly Name[]
  readonly run: (index: ExaminerIndex, params: ParamsOf<S>) => readonly Hit<Name>[]
}): Check => ({
  params: check.params,
  gives: check.gives,
  run: (index, params) => check.run(index, readParams(check.params, params)),
})
