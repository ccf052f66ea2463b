import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** A count of a pack in words; a kind of count from a newer core is left out. */
const countText = (name: string, count: number): readonly string[] =>
  i18next.exists(`settings:counts.${name}`, { count })
    ? [String(i18next.t(`settings:counts.${name}` as 'settings:counts.items', { count }))]
    : []

/** Version, folders, content packs and licences. */
export const AboutSection = () => {
  const { t } = useTranslation('settings')
  const pick = usePickText()
  const info = useRequest('system.info', {}).data
  const packs = useRequest('packs.list', {}).data?.packs ?? []
  return (
    <Section id="about" title={t('sections.about')}>
      {info === undefined ? null : (
        <>
          <p>
            {t('about.version', { version: info.version })} · {t(`about.host.${info.host}`)} ·{' '}
            {t('about.offline')}
          </p>
          <h3>{t('about.folders')}</h3>
          <dl className={styles.facts}>
            <dt>{t('about.firmFolder')}</dt>
            <dd>{info.firmFolder}</dd>
            <dt>{t('about.backupFolder')}</dt>
            <dd>{info.backupFolder}</dd>
          </dl>
        </>
      )}
      <h3>{t('about.packs')}</h3>
      <p className={styles.lead}>{t('about.packsLead')}</p>
      <table className={styles.packs}>
        <thead>
          <tr>
            <th scope="col">{t('about.packTitle')}</th>
            <th scope="col">{t('about.packKind')}</th>
            <th scope="col">{t('about.packVersion')}</th>
            <th scope="col">{t('about.packCounts')}</th>
          </tr>
        </thead>
        <tbody>
          {packs.map(pack => (
            <tr key={`${pack.id} ${pack.version}`}>
              <th scope="row">{pick(pack.title)}</th>
              <td>{t(`about.kinds.${pack.kind}`)}</td>
              <td>{pack.version}</td>
              <td>
                {Object.entries(pack.counts)
                  .flatMap(([name, count]) => countText(name, count))
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('about.licences')}</h3>
      <p className={styles.lead}>{t('about.licencesText')}</p>
    </Section>
  )
}
