import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { leafList, neighbour } from '../tree/leaf-list.ts'
import styles from './leaf.module.css'

type Props = {
  readonly codes: readonly string[]
  readonly current: string
  readonly instrument: Instrument
}

/** The way to the leaf before and after, with the keys that do the same. */
export const LeafSteps = ({ codes, current, instrument }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const nameOf = (code: string) => {
    if (code === 'profile') return t('profile.title')
    const place = leafList(instrument).find(one => one.leaf.code === code)
    return place ? `${code} ${pick(place.leaf.title)}` : code
  }
  const before = neighbour(codes, current, -1)
  const after = neighbour(codes, current, 1)
  return (
    <nav className={styles.steps} aria-label={t('leaf.steps')}>
      {before ? (
        <Link to="/assess" search={{ leaf: before }}>
          ← {nameOf(before)} <kbd>Alt ↑</kbd>
        </Link>
      ) : (
        <span />
      )}
      {after ? (
        <Link to="/assess" search={{ leaf: after }}>
          <kbd>Alt ↓</kbd> {nameOf(after)} →
        </Link>
      ) : null}
    </nav>
  )
}
