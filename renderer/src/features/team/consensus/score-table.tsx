import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BallotView } from '../../../../../shared/contract/requests/consensus.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Chip } from '../../../ui/chip.tsx'
import { cx } from '../../../ui/cx.ts'
import { BandZones } from '../band-zones.tsx'
import type { ItemPlace } from '../item-places.ts'
import { zonesOf } from '../plot-places.ts'
import type { ConsensusPage } from '../queries.ts'
import { PlotLane } from './plot-lane.tsx'
import styles from './score-table.module.css'

type Props = {
  readonly place: ItemPlace
  readonly page: ConsensusPage
  /** The percent that the meeting is at. */
  readonly percent: number | null
}

/** Who gave what: the band of each dimension and the percent on one strip from 0 to 100, a line for each assessor. */
export const ScoreTable = memo(({ place, page, percent }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const { scale } = place
  const zones = zonesOf(scale)
  const bandName = (id: string | undefined): string => {
    const band = scale.bands.find(one => one.id === id)
    return band === undefined ? '–' : `${band.from}–${band.to}`
  }
  const lane = { zones, step: scale.step, median: page.median }
  const row = (ballot: BallotView) => (
    <tr key={ballot.assessorId} data-apart={ballot.counts ? undefined : ''}>
      <th scope="row">
        {ballot.name} {ballot.counts ? null : <Chip>{t('meeting.notCounted')}</Chip>}
      </th>
      {scale.dimensions.map(({ id }) => {
        const band = ballot.bands[id]
        const off = band !== undefined && band !== page.medianBands[id]
        return (
          <td key={id} className={cx(styles.band, off && styles.off)}>
            {bandName(band)}
          </td>
        )
      })}
      <td className={styles.plot}>
        <PlotLane {...lane} percent={ballot.percent} kind={ballot.counts ? 'vote' : 'aside'} />
      </td>
      <td className={styles.percent}>{ballot.percent === null ? '–' : `${ballot.percent}%`}</td>
    </tr>
  )
  const extra = (id: 'now' | 'previous', name: string, value: number | null) => (
    <tr key={id} className={id === 'now' ? styles.now : styles.past}>
      <th scope="row" colSpan={1 + scale.dimensions.length}>
        {name}
      </th>
      <td className={styles.plot}>
        <PlotLane {...lane} percent={value} kind={id === 'now' ? 'agreed' : 'past'} />
      </td>
      <td className={styles.percent}>{value === null ? '–' : `${value}%`}</td>
    </tr>
  )
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('meeting.scores')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('meeting.assessor')}</th>
          {scale.dimensions.map(({ id, title }) => (
            <th key={id} scope="col" className={styles.band}>
              {pick(title)}
            </th>
          ))}
          <th scope="col" className={styles.plot} aria-label={t('meeting.strip')}>
            <BandZones zones={zones} names="edges" />
          </th>
          <th scope="col" className={styles.percent}>
            {t('meeting.percent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {page.ballots.map(row)}
        {page.previous === null
          ? null
          : extra('previous', t('meeting.lastYear', { year: page.previous.year }), page.previous.percent)}
        {extra('now', t(page.agreed === null ? 'meeting.draft' : 'meeting.agreed'), percent)}
      </tbody>
    </table>
  )
})
