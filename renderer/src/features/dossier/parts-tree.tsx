import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Dossier, FieldValue } from '../../../../shared/contract/requests/dossiers.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { DossierTemplate } from '../../../../shared/packs/dossier-template.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { useToday } from '../assess/queries.ts'
import { daysUntil } from './days-until.ts'
import { isFilled } from './field-cells.ts'
import styles from './parts-tree.module.css'
import { ownFields } from './sections-of.ts'

type Props = {
  readonly dossier: Dossier
  readonly template: DossierTemplate
  readonly fields: readonly FieldValue[]
  readonly check: RequestOutput<'dossiers.check'> | undefined
  readonly builds: number
  readonly current: string
}

/** The parts in the order in which they are bound, each with how it stands; the form by its sections. */
export const PartsTree = ({ dossier, template, fields, check, builds, current }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const format = useFormat()
  const days = daysUntil(dossier.filingDate, useToday())
  const values = new Map(fields.map(field => [field.field, field.value]))
  const stateOf = (part: DossierTemplate['parts'][number]) => {
    if (part.type === 'letter') return t('parts.toSign')
    if (!check) return ''
    if (part.type === 'form') return `${check.filled} / ${check.fields}`
    if (part.type === 'report') {
      return check.maxCharacters === null
        ? format.count(check.characters)
        : `${format.count(check.characters)} / ${format.count(check.maxCharacters)}`
    }
    return part.type === 'catalogue' || part.type === 'evidence'
      ? t('evidenceCount', { count: check.evidence })
      : ''
  }
  const line = (
    id: string,
    search: { part?: string; tab?: string },
    name: string,
    state: string,
    sub = false,
  ) => (
    <li key={id}>
      <Link
        to="/dossiers"
        search={{ id: dossier.id, ...search }}
        className={sub ? styles.section : styles.part}
        aria-current={current === id ? 'page' : undefined}
      >
        <span>{name}</span>
        <span className={styles.state}>{state}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label={t('parts.label')} className={styles.tree}>
      <header className={styles.head}>
        <h2>{dossier.title}</h2>
        <p>
          <Link to="/dossiers" search={{}}>
            {t('parts.all')}
          </Link>
          <span>
            {days === null
              ? t('noFilingDate')
              : days < 0
                ? t('parts.late', { count: -days })
                : t('parts.days', { count: days })}
          </span>
        </p>
      </header>
      <ol>
        {line('settings', { part: 'settings' }, t('settings.heading'), dossier.filingDate)}
        {template.parts.flatMap(part =>
          part.type === 'form'
            ? [
                line(part.id, { part: part.id }, pick(part.title), stateOf(part)),
                ...part.sections.map(section => {
                  const own = ownFields(section)
                  const filled = own.filter(field => isFilled(values.get(field.id))).length
                  const state = own.length > 0 ? `${filled} / ${own.length}` : t('parts.byOthers')
                  return line(section.id, { part: section.id }, pick(section.title), state, true)
                }),
              ]
            : [line(part.id, { part: part.id }, pick(part.title), stateOf(part))],
        )}
      </ol>
      <ul>
        {line('preview', { tab: 'preview' }, t('preview.title'), '')}
        {line('builds', { tab: 'builds' }, t('builds.title'), builds > 0 ? String(builds) : '')}
        {line('rules', { tab: 'rules' }, t('rules.title'), String(template.rules.length))}
      </ul>
    </nav>
  )
}
