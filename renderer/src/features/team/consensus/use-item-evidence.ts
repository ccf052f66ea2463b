import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { Item } from '../../../../../shared/packs/instrument.ts'
import { call } from '../../../host/call.ts'
import { requestKey } from '../../../host/request-key.ts'

type Answers = readonly { readonly data?: RequestOutput<'evidence.list'> | undefined }[]

/** What is linked to any leaf of an item, each once, by number. */
export const useItemEvidence = ({ leaves }: Item): readonly Evidence[] =>
  useQueries({
    queries: leaves.map(({ code: leaf }) => ({
      queryKey: requestKey('evidence.list', { leaf }),
      queryFn: () => call('evidence.list', { leaf }),
    })),
    combine: useCallback((answers: Answers) => {
      const all = answers.flatMap(({ data }) => data?.evidence ?? [])
      return [...new Map(all.map(one => [one.id, one])).values()].sort((a, b) => a.number - b.number)
    }, []),
  })
