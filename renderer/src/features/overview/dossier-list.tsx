import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { cx } from '../../ui/cx.ts'
import styles from './overview.module.css'
import type { DossierReadiness } from './use-overview.ts'

const DossierLine = ({ dossier, check }: DossierReadiness) => {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const blocking = check?.remarks.filter(remark => remark.severity === 'blocking').length ?? 0
  const facts =
    check === null
      ? t('dossiers.reading')
      : [
          t('dossiers.fields', { filled: check.filled, fields: check.fields }),
          check.maxCharacters === null
            ? t('dossiers.charactersOnly', { characters: format.count(check.characters) })
            : t('dossiers.characters', {
                characters: format.count(check.characters),
                max: format.count(check.maxCharacters),
              }),
          t('dossiers.evidence', { count: check.evidence }),
        ].join(' · ')
  return (
    <li>
      <Link to="/dossiers" search={{ id: dossier.id }} className={styles.line ?? ''}>
        <span>
          <span className={styles.title}>{dossier.title}</span>
          <br />
          <span className={styles.why}>{facts}</span>
        </span>
        {check === null ? null : (
          <span className={cx(styles.end, blocking > 0 ? styles.warn : styles.ok)}>
            {blocking > 0 ? t('dossiers.blocking', { count: blocking }) : t('dossiers.ready')}
          </span>
        )}
      </Link>
    </li>
  )
}

/** How ready each dossier is: fields filled, characters, evidence, what still blocks it. */
export const DossierList = ({ dossiers }: { readonly dossiers: readonly DossierReadiness[] }) => {
  const { t } = useTranslation('overview')
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('dossiers.heading')}</h2>
        <Link to="/dossiers">{t('dossiers.create')}</Link>
      </div>
      {dossiers.length === 0 ? (
        <p className={styles.muted}>{t('dossiers.noneText')}</p>
      ) : (
        <ul className={styles.lines}>
          {dossiers.map(one => (
            <DossierLine key={one.dossier.id} {...one} />
          ))}
        </ul>
      )}
    </section>
  )
}
