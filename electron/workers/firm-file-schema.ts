import { z } from 'zod'

/** Where a firm file lies and what opens it, as it is handed to a worker. */
export const firmFileSchema = z
  .object({ path: z.string().min(1), key: z.string().nullable().optional() })
  .transform(({ path, key }) => ({ path, key: key ?? null }))
