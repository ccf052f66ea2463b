import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { CharacterCount } from '../leaf/character-count.tsx'
import styles from './profile.module.css'

type Props = { readonly profile: RequestOutput<'profile.get'> }

/** The characters of the profile against its limit; tables count where the award's rule counts them. */
export const ProfileTotal = ({ profile }: Props) => {
  const { t } = useTranslation('assess')
  const format = useFormat()
  const { characters, tableCharacters, maxCharacters, limitOf, countsTables } = profile
  const count = countsTables === true ? characters + tableCharacters : characters
  const share = Math.min(1, count / maxCharacters)
  const tables = format.count(tableCharacters)
  return (
    <div className={styles.total}>
      <progress
        className={count > maxCharacters ? styles.full : undefined}
        value={share}
        max={1}
        aria-label={t('profile.total')}
      />
      <span>
        <CharacterCount count={count} budget={maxCharacters} hard />
        {tableCharacters > 0 ? (
          <span className={styles.tables}>
            {countsTables === true
              ? t('profile.tablesCounted', { tables })
              : countsTables === false
                ? t('profile.tablesNotCounted', { tables })
                : t('profile.tablesUnknown', { tables })}
          </span>
        ) : null}
      </span>
      <span className={styles.limit} title={limitOf ?? undefined}>
        {limitOf === null ? t('profile.limitOfInstrument') : t('profile.limitOf', { title: limitOf })}
      </span>
    </div>
  )
}
