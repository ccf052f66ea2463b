import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { PassphraseChange } from './passphrase-change.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

export type PassphraseAct = 'set' | 'change' | 'remove'

/** Whether the file is encrypted, and how to set, change or remove its passphrase. */
export const PassphraseSection = ({ encrypted }: { readonly encrypted: boolean }) => {
  const { t } = useTranslation('settings')
  const [act, setAct] = useState<PassphraseAct | null>(null)
  const acts: readonly PassphraseAct[] = encrypted ? ['change', 'remove'] : ['set']
  return (
    <Section id="passphrase" title={t('sections.passphrase')}>
      <p>{t(encrypted ? 'passphrase.has' : 'passphrase.none')}</p>
      <div className={styles.buttons}>
        {acts.map(one => (
          <Button key={one} onClick={() => setAct(one)}>
            {t(`passphrase.${one}`)}
          </Button>
        ))}
      </div>
      {act === null ? null : <PassphraseChange act={act} onClose={() => setAct(null)} />}
    </Section>
  )
}
