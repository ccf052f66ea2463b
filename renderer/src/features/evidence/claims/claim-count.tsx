import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './claims.module.css'

type Props = { readonly assessmentId: string; readonly leaf: string }

/** How many claims of a leaf are proven, leading to the walk through them; nothing where nothing is claimed. */
export const ClaimCount = ({ assessmentId, leaf }: Props) => {
  const { t } = useTranslation('claims')
  const { data } = useRequest('claims.coverage', { assessmentId })
  const found = data?.leaves.find(one => one.leaf === leaf)
  if (found === undefined) return null
  const { proven, claims, broken } = found
  return (
    <Link
      to="/evidence/prove"
      search={{ item: leaf }}
      className={cx(styles.count, broken > 0 && styles.broken)}
    >
      {t('coverage.short', { proven, count: claims })}
      {broken > 0 ? ` · ${t('coverage.broken', { count: broken })}` : ''}
    </Link>
  )
}
