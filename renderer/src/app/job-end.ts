import type { Job } from '../../../shared/contract/requests/work.ts'
import { followJob } from './job-followers.ts'

/** Resolves with a job once it has ended, however it ended. */
export const jobEnd = (jobId: string): Promise<Job> =>
  new Promise(resolve => {
    let stop: (() => void) | null = null
    let over = false
    stop = followJob(jobId, job => {
      if (job.state === 'running') return
      over = true
      resolve(job)
      stop?.()
    })
    if (over) stop()
  })
