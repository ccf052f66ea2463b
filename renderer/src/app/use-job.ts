import { useEffect, useState } from 'react'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { followJob } from './job-followers.ts'

/** The present state of a job that this screen has started; null before the first news. */
export const useJob = (jobId: string | null, onEnd?: (job: Job) => void): Job | null => {
  const [job, setJob] = useState<Job | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: onEnd is read when the job ends, never re-subscribed
  useEffect(() => {
    setJob(null)
    if (jobId === null) return
    return followJob(jobId, news => {
      setJob(news)
      if (news.state !== 'running') onEnd?.(news)
    })
  }, [jobId])
  return job?.id === jobId ? job : null
}
