import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'
import styles from './crosswalk.module.css'

type Props = { readonly instrument: Instrument; readonly current: string }

/** The scored items by category; each leads to its own view. */
export const ItemList = ({ instrument, current }: Props) => {
  const { t } = useTranslation('crosswalk')
  const pick = usePickText()
  return (
    <nav className={styles.list} aria-label={t('items')}>
      {instrument.categories.map(category => (
        <section key={category.code}>
          <h2>
            <span>{category.code}</span> {pick(category.title)}
          </h2>
          <ul>
            {category.items.map(item => (
              <li key={item.code}>
                <Link
                  to="/assess/crosswalk"
                  search={{ item: item.code }}
                  {...(item.code === current ? { 'aria-current': 'page' as const } : {})}
                >
                  <span>{item.code}</span> {pick(item.title)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
