import { notFound } from '../app-error.ts'
import type { HandlersOf } from './handler.ts'

export const jobHandlers = {
  'jobs.list': app => ({ jobs: [...app.jobs.list()] }),
  'jobs.cancel': (app, { id }) => {
    if (!app.jobs.cancel(id)) throw notFound('job', id)
    return {}
  },
} satisfies HandlersOf<'jobs.'>
