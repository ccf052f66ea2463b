import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import type { LinkTarget } from './link-target.ts'

/** Names what the links of an evidence point at; actions and indicators are read only when there are any. */
export const useLinkWords = (
  nameOf: (leaf: string) => string,
  hasActions: boolean,
  hasIndicators: boolean,
): ((target: LinkTarget) => string) => {
  const { t } = useTranslation('evidence')
  const { data } = useRequest('actions.list', {}, { enabled: hasActions })
  const indicators = useRequest('indicators.list', {}, { enabled: hasIndicators }).data?.indicators
  return ({ kind, code }) => {
    if (kind === 'answer') return nameOf(code)
    if (kind === 'visit') return t('links.visit')
    if (kind === 'action')
      return t('links.action', { title: data?.actions.find(({ id }) => id === code)?.title ?? '' })
    if (kind === 'indicator')
      return t('links.indicator', { title: indicators?.find(({ id }) => id === code)?.name ?? '' })
    return t(`links.${kind}`, { code })
  }
}
