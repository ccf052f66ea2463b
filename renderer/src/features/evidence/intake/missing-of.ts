import type { IntakeFile } from '../../../../../shared/contract/requests/intakes.ts'
import { call } from '../../../host/call.ts'

const page = 1000

/** What an intake has not brought in: the files that wait, and those that failed and may be tried again. */
export const missingOf = async (id: string): Promise<readonly IntakeFile[]> => {
  const missing: IntakeFile[] = []
  for (const state of ['waiting', 'failed'] as const) {
    for (let offset = 0; ; offset += page) {
      const { files } = await call('intakes.get', { id, state, offset, limit: page })
      missing.push(...files.filter(({ code }) => code !== 'file-skipped'))
      if (files.length < page) break
    }
  }
  return missing
}
