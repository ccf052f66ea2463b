import type { Job } from '../../../shared/contract/requests/work.ts'
import { jobFailure } from './job-failure.ts'
import { followJob } from './job-followers.ts'

/** Resolves with a job once it is done or was cancelled; a failed one is thrown as its failure. */
export const jobEnd = (jobId: string): Promise<Job> =>
  new Promise((resolve, reject) => {
    let stop: (() => void) | null = null
    let over = false
    stop = followJob(jobId, job => {
      if (job.state === 'running') return
      over = true
      if (job.state === 'failed') reject(jobFailure(job))
      else resolve(job)
      stop?.()
    })
    if (over) stop()
  })
