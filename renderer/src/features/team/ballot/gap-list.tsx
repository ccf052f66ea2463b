import { useTranslation } from 'react-i18next'
import { usePickText } from '../../../i18n/use-language.ts'
import type { ItemPlace } from '../item-places.ts'
import styles from './ballot.module.css'
import type { BallotGaps } from './ballot-draft.ts'

type Props = {
  readonly gaps: BallotGaps
  readonly places: readonly ItemPlace[]
  readonly onGo: (item: string) => void
}

/** What a hand-in still lacks, item by item; each leads to its item. */
export const GapList = ({ gaps, places, onGo }: Props) => {
  const { t } = useTranslation('team')
  const pick = usePickText()
  const titleOf = (code: string): string => {
    const place = places.find(({ item }) => item.code === code)
    return place === undefined ? code : pick(place.item.title)
  }
  if (gaps.unscored.length + gaps.unreasoned.length + gaps.wordless.length === 0)
    return <p className={styles.complete}>✓ {t('handIn.complete', { count: places.length })}</p>
  return (
    <>
      {(['unscored', 'unreasoned', 'wordless'] as const).map(kind =>
        gaps[kind].length === 0 ? null : (
          <section key={kind} className={styles.gaps}>
            <h3>{t(`handIn.${kind}`, { count: gaps[kind].length })}</h3>
            <ul>
              {gaps[kind].map(code => (
                <li key={code}>
                  <button type="button" title={titleOf(code)} onClick={() => onGo(code)}>
                    {kind === 'unscored' ? `${code} ${titleOf(code)}` : code}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  )
}
