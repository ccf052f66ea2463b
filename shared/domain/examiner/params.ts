import type { ReviewRule } from '../../packs/review-rules.ts'

/**
 * What a parameter of a check may be: a number, a text, a list of texts, the name of a word list of the pack, a
 * list of such names, or one of the choices listed.
 */
type ParamKind = 'number' | 'text' | 'texts' | 'words' | 'word-lists' | readonly string[]
export type ParamSpec = Readonly<Record<string, ParamKind>>
export type RawParams = ReviewRule['params']

type ParamOf<K extends ParamKind> = K extends 'number'
  ? number
  : K extends 'text' | 'words'
    ? string
    : K extends 'texts' | 'word-lists'
      ? readonly string[]
      : K extends readonly (infer C)[]
        ? C
        : never
export type ParamsOf<S extends ParamSpec> = { readonly [N in keyof S]: ParamOf<S[N]> }

const wrongKind = (kind: ParamKind, value: RawParams[string]): string | null => {
  if (kind === 'number')
    return typeof value === 'number' && Number.isFinite(value) ? null : 'must be a number'
  if (kind === 'text' || kind === 'words') return typeof value === 'string' ? null : 'must be a text'
  if (kind === 'texts' || kind === 'word-lists') return Array.isArray(value) ? null : 'must be a list'
  return typeof value === 'string' && kind.includes(value) ? null : `must be one of ${kind.join(', ')}`
}

const unknownWords = (
  kind: ParamKind,
  value: RawParams[string],
  wordLists: readonly string[],
): string | null => {
  if (kind !== 'words' && kind !== 'word-lists') return null
  const names = Array.isArray(value) ? value : [String(value)]
  const unknown = names.find(name => !wordLists.includes(name))
  return unknown === undefined ? null : `names the word list “${unknown}”, which the pack does not have`
}

/** What is wrong with the parameters of a rule, one sentence for each; none when they are as the check wants them. */
export const paramProblems = (
  spec: ParamSpec,
  params: RawParams,
  wordLists: readonly string[],
): readonly string[] => [
  ...Object.keys(params)
    .filter(name => !Object.hasOwn(spec, name))
    .map(name => `Parameter “${name}” is unknown.`),
  ...Object.entries(spec).flatMap(([name, kind]) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    if (value === undefined) return [`Parameter “${name}” is missing.`]
    const problem = wrongKind(kind, value) ?? unknownWords(kind, value, wordLists)
    return problem === null ? [] : [`Parameter “${name}” ${problem}.`]
  }),
]

/**
 * The parameters of a rule in the types of its check.
 *
 * @throws TypeError when they are not what the check wants; a pack that was parsed never is.
 */
export const readParams = <S extends ParamSpec>(spec: S, params: RawParams): ParamsOf<S> => {
  const [problem] = paramProblems(
    spec,
    params,
    Object.values(params).flatMap(value => (typeof value === 'number' ? [] : value)),
  )
  if (problem !== undefined) throw new TypeError(problem)
  return params as ParamsOf<S>
}
