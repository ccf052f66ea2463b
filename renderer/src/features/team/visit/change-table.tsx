import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { namesOf } from '../../evidence/names/merge-names.ts'
import type { ItemPlace } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import styles from './visit.module.css'
import { signed, visitedItems } from './visit-facts.ts'

type Props = {
  readonly data: Consensus
  readonly places: readonly ItemPlace[]
  readonly evidence: ReadonlyMap<string, EvidenceName>
}

/** Before and after the visit, item by item, with the effect in points and what was seen. */
export const ChangeTable = ({ data, places, evidence }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const format = useFormat()
  const rows = visitedItems(data.items)
  const titleOf = (code: string): string => {
    const place = places.find(({ item }) => item.code === code)
    return place === undefined ? '' : pick(place.item.title)
  }
  const numbers = (ids: readonly string[]): string =>
    namesOf(evidence, ids)
      .map(({ number }) => `E-${number}`)
      .join(t('listSeparator'))
  const points = (value: number): string => signed(value, format.points(Math.abs(value)))
  return (
    <section className={styles.changes} aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes.title')}</h2>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('changes.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('medians.item')}</th>
              <th scope="col">{t('changes.before')}</th>
              <th scope="col">{t('changes.after')}</th>
              <th scope="col">{t('changes.effect')}</th>
              <th scope="col">{t('changes.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.item}>
                <th scope="row">
                  <Link to="/assess/visit" search={{ item: row.item }}>
                    {row.item} {titleOf(row.item)}
                  </Link>
                </th>
                <td>{row.before}%</td>
                <td>{row.after}%</td>
                <td>{points(row.effect)}</td>
                <td>
                  {row.after === row.before ? t('change.kept') : row.reason}
                  {row.evidence.length === 0 ? null : <small>{numbers(row.evidence)}</small>}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('totals.total')}</th>
              <td>{format.points(data.totals.agreed)}</td>
              <td>{format.points(data.totals.final)}</td>
              <td>{points(data.totals.final - data.totals.agreed)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}
