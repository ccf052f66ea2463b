import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { scoreAssessment } from '../../../../../shared/domain/scoring/score-assessment.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import nav from '../item-nav.module.css'
import type { BallotDraft } from './ballot-draft.ts'
import styles from './ballot-nav.module.css'

type Props = {
  readonly instrument: Instrument
  readonly assessor: Assessor
  readonly ballots: ReadonlyMap<string, BallotDraft>
  readonly current: string
  readonly onHandIn: () => void
}

/** All items with the own percent, how far the own scoring is, and handing in. */
export const BallotNav = ({ instrument, assessor, ballots, current, onHandIn }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const format = useFormat()
  const [shown, setShown] = useState<'all' | 'open'>('all')
  const tree = useRef<HTMLElement>(null)
  const percentOf = (item: string): number | null => ballots.get(item)?.percent ?? null
  const items = instrument.categories.flatMap(category => category.items)
  const sum = scoreAssessment(
    instrument,
    Object.fromEntries(items.map(({ code }) => [code, { percent: percentOf(code) }])),
  )
  useEffect(() => {
    if (current !== '')
      tree.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const done = sum.scoredItems === sum.items
  return (
    <div className={styles.nav}>
      <header className={styles.navHead}>
        <h1>{assessor.name}</h1>
        <p>{t('row.scored', { scored: sum.scoredItems, items: sum.items })}</p>
        <Progress
          label={t('row.progress', { name: assessor.name })}
          value={sum.scoredItems}
          max={sum.items}
        />
        <Segmented
          label={t('ballot.show.label')}
          value={shown}
          options={(['all', 'open'] as const).map(value => ({ value, label: t(`ballot.show.${value}`) }))}
          onChange={setShown}
        />
      </header>
      <nav ref={tree} aria-label={t('ballot.items')} className={cx(nav.list, styles.items)}>
        {instrument.categories.map(category => {
          const kept = category.items.filter(
            ({ code }) => shown === 'all' || code === current || percentOf(code) === null,
          )
          return kept.length === 0 ? null : (
            <section key={category.code} aria-label={`${category.code} ${pick(category.title)}`}>
              <h2>
                <span>{category.code}</span> {pick(category.title)}
              </h2>
              <ul>
                {kept.map(({ code, title }) => {
                  const percent = percentOf(code)
                  return (
                    <li key={code}>
                      <Link
                        to="/assess/ballot"
                        search={{ assessor: assessor.id, item: code }}
                        replace
                        className={cx(nav.link, styles.item)}
                        aria-current={code === current ? 'page' : undefined}
                      >
                        <span className={nav.code}>{code}</span>
                        <span className={styles.itemName}>{pick(title)}</span>
                        <span className={percent === null ? styles.open : styles.percent}>
                          {percent === null ? t('percent.open') : `${percent}%`}
                        </span>
                      </Link>
                    </li>
                  )
                })}
              </ul>
            </section>
          )
        })}
        {shown === 'open' && done ? <p className={styles.none}>{t('ballot.allScored')}</p> : null}
      </nav>
      <footer className={styles.navFoot}>
        <p>{t('ballot.ownTotal', { total: format.short(sum.total), points: format.short(sum.points) })}</p>
        <Button variant={done && assessor.handIn === null ? 'primary' : 'plain'} onClick={onHandIn}>
          {t(assessor.handIn === null ? 'handIn.action' : 'handIn.again')}
        </Button>
      </footer>
    </div>
  )
}
