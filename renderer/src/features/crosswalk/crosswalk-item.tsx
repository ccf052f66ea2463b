import { useTranslation } from 'react-i18next'
import { linkedPlaces } from '../../../../shared/domain/crosswalk/linked-places.ts'
import type { Crosswalk, Framework } from '../../../../shared/packs/crosswalk.ts'
import type { Item } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './crosswalk.module.css'
import { ProofList } from './proof-list.tsx'

type Props = {
  readonly assessmentId: string
  readonly crosswalk: Crosswalk
  readonly framework: Framework
  readonly item: Item
  /** The firm has an assessment of another framework. */
  readonly hasOther: boolean
}

/** One item: its counterparts framework by framework, then what is already proven elsewhere. */
export const CrosswalkItem = ({ assessmentId, crosswalk, framework, item, hasOther }: Props) => {
  const { t } = useTranslation('crosswalk')
  const pick = usePickText()
  const places = linkedPlaces(crosswalk, framework.id, item.code.slice(framework.codePrefix.length))
  const others = crosswalk.frameworks.filter(one => one.id !== framework.id)
  return (
    <div className={styles.item}>
      <h1>
        {item.code} {pick(item.title)} <span>{t('points', { points: item.points })}</span>
      </h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('framework')}</th>
            <th scope="col">{t('places')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(other => {
            const own = places.filter(one => one.framework.id === other.id)
            return (
              <tr key={other.id}>
                <th scope="row">
                  {pick(other.title)}
                  <span>{other.edition}</span>
                </th>
                <td>
                  {own.length === 0 ? (
                    <span className={styles.small}>{t('noPlace')}</span>
                  ) : (
                    <ul>
                      {own.map(({ place, strength, note }) => (
                        <li key={place.code}>
                          <b>{place.code}</b>
                          <div>
                            {pick(place.title)}
                            <span className={strength === 'strong' ? styles.strong : styles.partial}>
                              {t(`strength.${strength}`)}
                            </span>
                            {note === undefined ? null : <p className={styles.small}>{pick(note)}</p>}
                          </div>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <ProofList assessmentId={assessmentId} crosswalk={crosswalk} item={item} hasOther={hasOther} />
    </div>
  )
}
