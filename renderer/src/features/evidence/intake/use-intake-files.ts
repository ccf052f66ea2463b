import type { IntakeFile, IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { useRequest } from '../../../host/use-request.ts'

type Filter = { readonly state: IntakeState | undefined; readonly code: string | undefined }

const page = 200

/** The files of a report between two rows, as far as they are read; a window never shows more than two pages. */
export const useIntakeFiles = (
  id: string,
  { state, code }: Filter,
  first: number,
  last: number,
): { readonly at: (row: number) => IntakeFile | undefined } => {
  const filter = { id, ...(state === undefined ? {} : { state }), ...(code === undefined ? {} : { code }) }
  const [from, to] = [Math.floor(first / page), Math.floor(Math.max(first, last - 1) / page)]
  const head = useRequest('intakes.get', { ...filter, offset: from * page, limit: page })
  const tail = useRequest(
    'intakes.get',
    { ...filter, offset: to * page, limit: page },
    { enabled: to !== from },
  )
  return {
    at: row => {
      const n = Math.floor(row / page)
      const data = n === from ? head.data : n === to ? tail.data : undefined
      return data?.files[row - n * page]
    },
  }
}
