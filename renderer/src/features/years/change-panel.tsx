import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ActionLine } from './action-line.tsx'
import { LeafChanges } from './leaf-changes.tsx'
import { NarrativeDifference } from './narrative-difference.tsx'
import { signedPoints } from './signed-points.ts'
import styles from './years.module.css'

type Props = {
  readonly compared: RequestOutput<'years.compare'>
  readonly item: string
  readonly nameOf: (code: string) => string
}

/** One item in both years: score, what became of its opportunities, and how its text changed. */
export const ChangePanel = ({ compared, item, nameOf }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  const [leaf, setLeaf] = useState<string | null>(null)
  const { before, after } = compared
  const change = compared.items.find(one => one.item === item)
  if (change === undefined) return <p className={styles.note}>{t('detail.choose')}</p>
  const leaves = compared.leaves.filter(one => one.item === item)
  const shown =
    leaves.find(one => one.leaf === leaf) ?? leaves.find(({ kind }) => kind === 'changed') ?? leaves[0]
  const closed = compared.closed.filter(action => action.item === item)
  const percent = (side: typeof change.before) =>
    side.percent === null ? t('items.noneScored') : `${side.percent}%`
  const findings = (['closed', 'open', 'repeated', 'fresh'] as const).filter(kind => change[kind] > 0)
  return (
    <div className={styles.detail}>
      <h2>{nameOf(item)}</h2>
      <dl className={styles.facts}>
        <dt>{t('detail.percent')}</dt>
        <dd>
          {percent(change.before)} → {percent(change.after)}
        </dd>
        <dt>{t('detail.points')}</dt>
        <dd>
          {format.points(change.before.score)} → {format.points(change.after.score)} (
          {signedPoints(change.delta, format.points)})
          {change.effect.weight === 0 ? null : (
            <small>{t('detail.weight', { points: signedPoints(change.effect.weight, format.points) })}</small>
          )}
        </dd>
        <dt>{t('detail.opportunities')}</dt>
        <dd>
          {findings.length === 0
            ? t('detail.noFindings')
            : findings.map(kind => <div key={kind}>{t(`detail.${kind}`, { count: change[kind] })}</div>)}
        </dd>
      </dl>
      {closed.length === 0 ? null : (
        <ul className={styles.plain}>
          {closed.map(action => (
            <ActionLine key={action.id} action={action} />
          ))}
        </ul>
      )}
      <h3>{t('detail.leaf')}</h3>
      <LeafChanges leaves={leaves} chosen={shown?.leaf ?? ''} nameOf={nameOf} onChoose={setLeaf} />
      {shown === undefined ? null : (
        <>
          {shown.kind === 'same' ? <p className={styles.note}>{t('detail.copied')}</p> : null}
          <NarrativeDifference key={shown.leaf} before={before.id} after={after.id} leaf={shown.leaf} />
          <p>
            <Link to="/assess" search={{ assessment: after.id, leaf: shown.leaf }}>
              {t('detail.open')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
