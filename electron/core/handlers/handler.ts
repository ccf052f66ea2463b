import type { ParsedInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import type { AppContext } from '../app-context.ts'

type Handler<N extends RequestName> = (
  app: AppContext,
  input: ParsedInput<N>,
) => RequestOutput<N> | Promise<RequestOutput<N>>

export type Handlers = { readonly [N in RequestName]: Handler<N> }
/** The handlers of one area: `satisfies HandlersOf<'answers.'>` misses none of that area's requests. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<RequestName, `${Prefix}${string}`>>
