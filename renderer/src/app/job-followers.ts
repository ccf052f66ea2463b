import type { Job } from '../../../shared/contract/requests/work.ts'

type Follower = (job: Job) => void
const followers = new Map<string, Set<Follower>>()
const ended = new Map<string, Job>()

/** Tells the followers of a job about its news; an ended job is kept for those who come late. */
export const announceJob = (job: Job): void => {
  if (job.state !== 'running') ended.set(job.id, job)
  for (const follower of followers.get(job.id) ?? []) follower(job)
}

/** Whether some screen shows the end of this job itself, so that no toast is needed. */
export const isFollowed = (jobId: string): boolean => (followers.get(jobId)?.size ?? 0) > 0

/** Calls back with every change of a job, also when it has ended already; returns how to stop. */
export const followJob = (jobId: string, follower: Follower): (() => void) => {
  const set = followers.get(jobId) ?? new Set()
  set.add(follower)
  followers.set(jobId, set)
  const last = ended.get(jobId)
  if (last !== undefined) follower(last)
  return () => {
    set.delete(follower)
    if (set.size === 0) followers.delete(jobId)
  }
}
