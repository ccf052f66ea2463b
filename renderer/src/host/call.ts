import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import { host } from './host.ts'
import { RequestFailed } from './request-failed.ts'

/** Sends a request and returns its value; a refusal is thrown as `RequestFailed`. */
export const call = async <N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> => {
  const reply = await host.send(name, input)
  if (!reply.ok) throw new RequestFailed(reply.error)
  return reply.value
}
