import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import type { Instrument } from '../../../../../../shared/packs/instrument.ts'
import { cx } from '../../../../ui/cx.ts'
import { leafList } from '../../../assess/tree/leaf-list.ts'
import styles from './prove.module.css'
import { ProveClaim } from './prove-claim.tsx'
import { ProveHead } from './prove-head.tsx'
import { ProveNav } from './prove-nav.tsx'
import { keepsClaim, stepClaim, type WalkFilter } from './walk.ts'

type Props = {
  readonly assessmentId: string
  readonly instrument: Instrument
  readonly claims: readonly Claim[]
  /** The code of an item or a leaf that the walk stays in; empty for all. */
  readonly scope: string
  readonly current: string
}

/** The walk: its items at the left, a sentence in its context, the passage that proves it. */
export const ProveWork = ({ assessmentId, instrument, claims, scope, current }: Props) => {
  const { t } = useTranslation('claims')
  const navigate = useNavigate()
  const [filter, setFilter] = useState<WalkFilter>('all')
  const [full, setFull] = useState(false)
  const places = useMemo(
    () => new Map(leafList(instrument).map(place => [place.leaf.code, place])),
    [instrument],
  )
  const itemOf = useCallback((leaf: string) => places.get(leaf)?.item.code ?? leaf, [places])
  const inScope = claims.filter(({ leaf }) => scope === '' || leaf === scope || itemOf(leaf) === scope)
  const kept = inScope.filter(claim => keepsClaim(claim, filter))
  const claim = claims.find(({ id }) => id === current) ?? kept[0]
  const place = claim === undefined ? undefined : places.get(claim.leaf)
  const go = (id: string | undefined, within = scope) =>
    void navigate({
      to: '/evidence/prove',
      search: { ...(within === '' ? {} : { item: within }), ...(id === undefined ? {} : { claim: id }) },
      replace: true,
    })
  const step = (way: 1 | -1) => {
    const next = stepClaim(inScope, claim?.id ?? '', way, one => keepsClaim(one, filter))
    if (next !== null) go(next.id)
  }
  return (
    <section className={cx(styles.room, full && styles.full)} aria-label={t('prove.title')}>
      <ProveHead
        claims={inScope}
        filter={filter}
        full={full}
        onFilter={next => {
          setFilter(next)
          go(inScope.find(one => keepsClaim(one, next))?.id)
        }}
        onFull={() => setFull(!full)}
      />
      <div className={styles.columns}>
        {full ? null : (
          <ProveNav
            claims={claims}
            instrument={instrument}
            scope={scope}
            onScope={code => go(undefined, code)}
          />
        )}
        {claim === undefined ? (
          <p className={styles.none}>{t('prove.none')}</p>
        ) : (
          <ProveClaim
            key={claim.id}
            assessmentId={assessmentId}
            claim={claim}
            place={place}
            position={kept.findIndex(({ id }) => id === claim.id) + 1}
            total={kept.length}
            onStep={step}
            onFull={() => setFull(!full)}
            onLeaveFull={() => setFull(false)}
          />
        )}
      </div>
    </section>
  )
}
