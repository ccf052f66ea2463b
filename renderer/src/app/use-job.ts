import { useEffect, useRef, useState } from 'react'
import type { Job } from '../../../shared/contract/requests/work.ts'
import { followJob } from './job-followers.ts'

/** The present state of a job that this screen has started; null before the first news. */
export const useJob = (jobId: string | null, onEnd?: (job: Job) => void): Job | null => {
  const [job, setJob] = useState<Job | null>(null)
  const tellEnd = useRef(onEnd)
  tellEnd.current = onEnd
  useEffect(() => {
    setJob(null)
    if (jobId === null) return
    return followJob(jobId, news => {
      setJob(news)
      if (news.state !== 'running') tellEnd.current?.(news)
    })
  }, [jobId])
  return job?.id === jobId ? job : null
}
