import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { DossierPart, DossierTemplate } from '../../../../shared/packs/dossier-template.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './dossier.module.css'

type Props = {
  readonly part: DossierPart
  readonly template: DossierTemplate
  readonly check: RequestOutput<'dossiers.check'> | undefined
  /** What can be chosen of the part. */
  readonly children?: ReactNode
}

const places = {
  profile: { to: '/assess', search: { leaf: 'profile' } },
  report: { to: '/assess', search: {} },
  results: { to: '/assess', search: {} },
  scores: { to: '/overview', search: {} },
  catalogue: { to: '/evidence', search: {} },
  evidence: { to: '/evidence', search: {} },
} as const

/** A part that is put together from elsewhere: what it will hold, its limit, and where to work on it. */
export const PartView = ({ part, template, check, children }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const format = useFormat()
  const limits = template.limits.filter(limit => limit.part === part.id)
  const place = part.type in places ? places[part.type as keyof typeof places] : null
  return (
    <article className={styles.column}>
      <p className={styles.crumb}>{t('part.crumb')}</p>
      <h1>{pick(part.title)}</h1>
      <p className={styles.lead}>{t(`part.about.${part.type}`)}</p>
      {part.type === 'cover' ? (
        <div className={styles.sheet}>
          <h2>{pick(part.heading)}</h2>
          <p>{pick(part.subheading)}</p>
          <ul>
            {part.lines.map(line => (
              <li key={line.source}>{pick(line.label)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {part.type === 'letter' ? (
        <div className={styles.sheet}>
          {part.paragraphs.map(paragraph => (
            <p key={paragraph.zh} className={styles.indent}>
              {pick(paragraph)}
            </p>
          ))}
          <ul>
            {part.signatures.map(signature => (
              <li key={signature.zh}>{pick(signature)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {limits.map(limit => (
        <p key={limit.id} className={styles.limit}>
          {t('part.limit', { limit: format.count(limit.maxCharacters) })}
          {part.type === 'report' && check
            ? ` ${t('part.written', { count: check.characters, characters: format.count(check.characters) })}`
            : ''}{' '}
          <ConfidenceMark confidence={limit.provenance.confidence} />
          {limit.provenance.note ? <small>{pick(limit.provenance.note)}</small> : null}
        </p>
      ))}
      {place ? (
        <p>
          <Link to={place.to} search={place.search}>
            {t(`part.go.${part.type as keyof typeof places}`)} →
          </Link>
        </p>
      ) : null}
      {children}
    </article>
  )
}
