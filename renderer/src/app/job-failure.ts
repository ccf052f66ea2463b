import type { Job } from '../../../shared/contract/requests/work.ts'
import { RequestFailed } from '../host/request-failed.ts'

/** Why a job failed, as the failure of the request that it stands for. */
export const jobFailure = ({ error }: Pick<Job, 'error'>): RequestFailed => {
  const { code, params } = error ?? { code: 'internal', params: {} }
  return new RequestFailed({ code: code as 'internal', params })
}
