import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { cx } from '../../../ui/cx.ts'
import { Progress } from '../../../ui/progress.tsx'
import nav from '../item-nav.module.css'
import type { ItemPlace } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import { useItemKeys } from '../use-item-keys.ts'
import { countChecks } from './visit-facts.ts'
import styles from './visit-nav.module.css'

type Props = {
  readonly data: Consensus
  readonly checks: readonly VisitCheck[]
  readonly places: readonly ItemPlace[]
  readonly current: string | undefined
}

/** All items with what is still to be seen at each, and what the visit made of them. */
export const VisitNav = ({ data, checks, places, current }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const navigate = useNavigate()
  const codes = useMemo(() => places.map(({ item }) => item.code), [places])
  const go = useCallback(
    (item: string) => void navigate({ to: '/assess/visit', search: { item }, replace: true }),
    [navigate],
  )
  useItemKeys(codes, current ?? '', go)
  const done = checks.filter(({ state }) => state !== 'open').length
  return (
    <section className={styles.side} data-no-print aria-label={t('visit.items')}>
      <header className={styles.head}>
        <p>{t('visit.progress', { done, total: checks.length })}</p>
        <Progress label={t('visit.progressLabel')} value={done} max={Math.max(1, checks.length)} />
      </header>
      <nav className={nav.list} aria-label={t('visit.items')}>
        <Link
          to="/assess/visit"
          search={{}}
          replace
          activeOptions={{ exact: true }}
          className={cx(nav.link, nav.whole)}
          aria-current={current === undefined ? 'page' : undefined}
        >
          {t('visit.whole')}
        </Link>
        <ul>
          {places.map(({ item }) => {
            const { total, open } = countChecks(checks, item.code)
            const found = data.items.find(one => one.item === item.code)
            return (
              <li key={item.code}>
                <Link
                  to="/assess/visit"
                  search={{ item: item.code }}
                  replace
                  className={cx(nav.link, styles.line)}
                  aria-current={current === item.code ? 'page' : undefined}
                >
                  <span className={nav.code}>{item.code}</span>
                  <span>{pick(item.title)}</span>
                  <span className={styles.figures}>
                    {total === 0 ? '' : open === 0 ? '✓' : t('visit.open', { count: open })}
                    {found?.visit && found.agreed && found.visit.percent !== found.agreed.percent ? (
                      <b>
                        {found.agreed.percent}→{found.visit.percent}%
                      </b>
                    ) : null}
                  </span>
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
    </section>
  )
}
