import { useTranslation } from 'react-i18next'

const fields = [
  'title',
  'detail',
  'item',
  'owner',
  'importance',
  'effort',
  'startOn',
  'dueOn',
  'state',
  'closedOn',
  'result',
  'indicatorId',
  'findingId',
  'assessmentId',
  'position',
] as const

/** What the fields of an action are called in its history. */
export const useHistoryNames = (): Readonly<Record<string, string>> => {
  const { t } = useTranslation('improve')
  return Object.fromEntries(fields.map(field => [field, t(`history.${field}`)]))
}
