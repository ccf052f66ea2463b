import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'

type Event = RequestOutput<'evidence.custody'>['events'][number]

const statedNames = [
  'title',
  'kind',
  'issuer',
  'documentNumber',
  'issuedOn',
  'validFrom',
  'validTo',
  'original',
  'confidential',
  'note',
] as const

/** Says in one sentence what an event of the custody history was. */
export const useEventWords = (events: readonly Event[]): ((event: Event) => string) => {
  const { t } = useTranslation(['custody', 'evidence', 'facts'])
  const format = useFormat()
  const pick = usePickText()
  const targets = [...new Set(events.flatMap(event => ('target' in event ? [event.target] : [])))]
  const { data } = useRequest('places.name', { targets }, { enabled: targets.length > 0 })
  const names = new Map((data?.places ?? []).map(place => [place.target, pick(place.name)]))
  const fieldName = (field: string): string => {
    if (field === 'owner') return t('facts:owner')
    if (field === 'keywords') return t('facts:keywords.label')
    const known = statedNames.find(name => name === field)
    return known === undefined ? t('custody:event.otherFact') : t(`evidence:facts.${known}`)
  }
  return event => {
    switch (event.kind) {
      case 'taken-in':
        return t('custody:event.takenIn', {
          name: event.path === '' ? event.fileName : event.path,
          size: format.bytes(event.size),
          hash: event.sha256.slice(0, 16),
        })
      case 'facts':
        return event.fields.length === 0
          ? t('custody:event.confirmed')
          : t(event.confirmed ? 'custody:event.factsConfirmed' : 'custody:event.facts', {
              fields: event.fields.map(({ field }) => fieldName(field)).join(t('custody:file.join')),
            })
      case 'replaced':
        return t('custody:event.replaced', {
          before: `${event.before.fileName} (${event.before.sha256.slice(0, 8)}…)`,
          after: `${event.after.fileName} (${event.after.sha256.slice(0, 8)}…)`,
          reason: event.reason,
        })
      case 'withdrawn':
        return t('custody:event.withdrawn', { reason: event.reason })
      case 'linked':
      case 'unlinked':
        return t(`custody:event.${event.kind}`, { name: names.get(event.target) ?? event.target })
      case 'proof':
        return t(event.added ? 'custody:event.proof' : 'custody:event.proofGone')
      case 'submitted-copy':
        return t('custody:event.submittedCopy', { areas: event.areas, turned: event.turned })
      case 'pages':
        return event.pages === null
          ? t('custody:event.allPages')
          : t('custody:event.pages', { count: event.pages })
      case 'built':
        return t('custody:event.built', { name: event.fileName })
      case 'recorded':
        return event.record === 'verified'
          ? t(event.intact ? 'custody:event.intact' : 'custody:event.changed')
          : t(`custody:event.${event.record}`, {
              scope: event.scope,
              count: event.count,
              digest: event.digest.slice(0, 16),
            })
      default:
        return t(`custody:event.${event.kind}`)
    }
  }
}
