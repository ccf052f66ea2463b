import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { coverageBy } from '../../../../../../shared/domain/evidence/claims/claim-coverage.ts'
import type { Instrument } from '../../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../../i18n/use-language.ts'
import { Progress } from '../../../../ui/progress.tsx'
import { leafList } from '../../../assess/tree/leaf-list.ts'
import styles from './prove.module.css'

type Props = {
  readonly claims: readonly Claim[]
  readonly instrument: Instrument
  readonly scope: string
  /** Empty for all items. */
  readonly onScope: (code: string) => void
}

/** The items that claim something, each with how much of it is proven. */
export const ProveNav = ({ claims, instrument, scope, onScope }: Props) => {
  const { t } = useTranslation('claims')
  const pick = usePickText()
  const places = leafList(instrument)
  const itemOf = new Map(places.map(({ leaf, item }) => [leaf.code, item.code]))
  const coverage = coverageBy(claims, leaf => itemOf.get(leaf) ?? leaf)
  const chosen = itemOf.get(scope) ?? scope
  const items = [...new Map(places.map(({ item }) => [item.code, item])).values()]
  return (
    <nav className={styles.nav} aria-label={t('prove.items')}>
      <button type="button" aria-current={scope === '' ? 'true' : undefined} onClick={() => onScope('')}>
        <span className={styles.name}>{t('prove.all')}</span>
      </button>
      {items.map(({ code, title }) => {
        const found = coverage.get(code)
        if (found === undefined) return null
        const { proven, claims: count, broken } = found
        return (
          <button
            key={code}
            type="button"
            aria-current={chosen === code ? 'true' : undefined}
            onClick={() => onScope(code)}
          >
            <span className={styles.code}>{code}</span>
            <span className={styles.name}>{pick(title)}</span>
            <span className={styles.figures} title={t('coverage.short', { proven, count })}>
              {broken > 0 ? <b title={t('coverage.broken', { count: broken })}>!</b> : null} {proven}/{count}
            </span>
            <Progress label={t('coverage.short', { proven, count })} value={proven} max={count} />
          </button>
        )
      })}
    </nav>
  )
}
