import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { passphraseStrength } from '../../../shared/domain/passphrase/passphrase-strength.ts'
import styles from './new-passphrase.module.css'
import { TextField } from './text-field.tsx'

type Props = {
  readonly minLength: number
  /** Tells what is missing although nothing was typed. */
  readonly showMissing: boolean
  /** The passphrase once it is long enough and typed twice alike, else null. */
  readonly onChange: (passphrase: string | null) => void
}

const filled = { short: 0, weak: 1, fair: 2, strong: 3 } as const

/** A new passphrase typed twice, with a hint at its strength and a plain warning. */
export const NewPassphrase = ({ minLength, showMissing, onChange }: Props) => {
  const { t } = useTranslation('start')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const strength = passphraseStrength(first)
  const change = (one: string, two: string): void => {
    setFirst(one)
    setSecond(two)
    onChange(one === two && passphraseStrength(one) !== 'short' ? one : null)
  }
  const hint = t(`strength.${strength}`, { min: minLength })
  return (
    <>
      <div>
        <TextField
          label={t('new.passphrase')}
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={value => change(value, second)}
          hint={first === '' ? undefined : hint}
          error={showMissing && strength === 'short' ? hint : undefined}
        />
        <meter
          className={styles.meter}
          aria-label={t('strength.label')}
          min={0}
          max={3}
          low={2}
          high={3}
          optimum={3}
          value={filled[strength]}
        />
      </div>
      <TextField
        label={t('new.again')}
        type="password"
        autoComplete="new-password"
        value={second}
        onChange={value => change(first, value)}
        error={second !== '' && first !== second ? t('new.differs') : undefined}
      />
      <p className={styles.warning}>{t('new.warning')}</p>
    </>
  )
}
