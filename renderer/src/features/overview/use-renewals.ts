import { useMemo } from 'react'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'
import { useRequest } from '../../host/use-request.ts'

/** More than anybody looks through here; the calendar of validity has them all. */
const limit = 100
/** So many kinds may be asked for at once. */
const mostKinds = 100

/**
 * Evidence that proves something and ends first, of the kinds whose renewal is reminded of: reports, records and
 * plans of a year just grow old. Null while it is read.
 */
export const useRenewals = (): OverviewFacts['evidence'] | null => {
  const kinds = useRequest('evidenceKinds.get', {}).data
  const reminders = useMemo(
    () =>
      new Map(
        [...(kinds?.former ?? []), ...(kinds?.kinds ?? [])]
          .filter(({ remindDays }) => remindDays.length > 0)
          .map(({ id, remindDays }) => [id, remindDays]),
      ),
    [kinds],
  )
  const renewable = [...reminders.keys()].slice(-mostKinds)
  const { data } = useRequest(
    'library.find',
    {
      filters: { kinds: renewable, links: 'linked', state: 'in-force' },
      sort: { by: 'validTo', descending: false },
      limit,
    },
    { enabled: renewable.length > 0 },
  )
  return useMemo(() => {
    if (kinds !== undefined && reminders.size === 0) return []
    return (
      data?.rows.map(({ evidence: { id, number, facts, links } }) => ({
        id,
        number,
        title: facts.title,
        validTo: facts.validTo,
        links: links.filter(link => !/^(action|visit):/.test(link)),
        remindDays: reminders.get(facts.kind) ?? [],
      })) ?? null
    )
  }, [kinds, reminders, data])
}
