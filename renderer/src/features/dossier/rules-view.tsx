import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierTemplate } from '../../../../shared/packs/dossier-template.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './dossier.module.css'

const groups = ['eligibility', 'veto', 'procedure', 'calendar', 'format', 'money'] as const
const shows = ['all', 'verified', 'unverified'] as const

/** The rules of the award by group, each with how far it may be trusted and where it comes from. */
export const RulesView = ({ template }: { readonly template: DossierTemplate }) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const [show, setShow] = useState<(typeof shows)[number]>('all')
  const rules = template.rules.filter(
    rule => show === 'all' || (rule.provenance.confidence === 'verified') === (show === 'verified'),
  )
  const count = (wanted: boolean) =>
    template.rules.filter(rule => (rule.provenance.confidence === 'verified') === wanted).length
  const sourceName = (id: string) => template.sources.find(source => source.id === id)?.title ?? id
  return (
    <article className={styles.column}>
      <p className={styles.crumb}>{pick(template.authority)}</p>
      <h1>{t('rules.heading', { title: pick(template.title) })}</h1>
      <p className={styles.lead}>
        {t('rules.lead', { verified: count(true), unverified: count(false), date: template.publishedOn })}
      </p>
      <Segmented
        label={t('rules.show')}
        value={show}
        options={shows.map(value => ({ value, label: t(`rules.shows.${value}`) }))}
        onChange={setShow}
      />
      {groups.map(group => {
        const lines = rules.filter(rule => rule.group === group)
        if (lines.length === 0) return null
        return (
          <section key={group} aria-labelledby={`rules-${group}`} className={styles.rules}>
            <h2 id={`rules-${group}`}>{t(`rules.groups.${group}`)}</h2>
            <ul>
              {lines.map(rule => (
                <li key={rule.id}>
                  <span>{pick(rule.text)}</span>
                  <ConfidenceMark confidence={rule.provenance.confidence} />
                  {rule.provenance.note || rule.provenance.sources.length > 0 ? (
                    <small>
                      {rule.provenance.note ? `${pick(rule.provenance.note)} ` : ''}
                      {rule.provenance.sources.length > 0
                        ? t('rules.source', { source: rule.provenance.sources.map(sourceName).join('；') })
                        : ''}
                    </small>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {template.evidenceChecklist.length > 0 ? (
        <section aria-labelledby="rules-evidence" className={styles.rules}>
          <h2 id="rules-evidence">{t('rules.evidence')}</h2>
          <ul>
            {template.evidenceChecklist.map(entry => (
              <li key={entry.id}>
                <span>{pick(entry.text)}</span>
                <ConfidenceMark confidence={entry.provenance.confidence} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}
