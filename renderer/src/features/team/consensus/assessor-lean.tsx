import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Chip } from '../../../ui/chip.tsx'
import type { Consensus } from '../queries.ts'
import styles from './overview.module.css'

type Props = { readonly data: Consensus; readonly points: number }

/** From how many percentage points off the median an assessor counts as milder or stricter. */
const noticeable = 2.5

/** Each assessor's own total, and whether that one scores milder or stricter than the team. */
export const AssessorLean = ({ data, points }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const leaning = (lean: number | null): string => {
    if (lean === null) return '–'
    const by = format.points(Math.abs(lean))
    return lean > noticeable
      ? t('lean.milder', { by })
      : lean < -noticeable
        ? t('lean.stricter', { by })
        : t('lean.even')
  }
  return (
    <section aria-labelledby="lean-title" className={styles.part}>
      <h2 id="lean-title">{t('lean.title')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('meeting.assessor')}</th>
            <th scope="col" className={styles.number}>
              {t('lean.scored')}
            </th>
            <th scope="col" className={styles.number}>
              {t('lean.total', { points: format.count(points) })}
            </th>
            <th scope="col">{t('lean.against')}</th>
          </tr>
        </thead>
        <tbody>
          {data.assessors.map(one => (
            <tr key={one.assessorId}>
              <th scope="row">
                {one.name} {one.counts ? null : <Chip>{t('meeting.notCounted')}</Chip>}
              </th>
              <td className={styles.number}>
                {one.scored} / {data.counts.items}
              </td>
              <td className={styles.number}>{format.points(one.total)}</td>
              <td>{leaning(one.lean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
