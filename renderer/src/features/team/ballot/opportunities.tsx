import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Instrument, Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { SentenceList } from '../sentence-list.tsx'
import styles from './ballot.module.css'

type Props = {
  readonly scale: Scale
  readonly templates: Instrument['commentTemplates']
  readonly lines: readonly string[]
  readonly readOnly: boolean
  readonly onChange: (lines: readonly string[]) => void
}

/** Opportunities with ready sentences to begin from, those of one dimension when it is chosen. */
export const Opportunities = ({ scale, templates, lines, readOnly, onChange }: Props) => {
  const { t } = useTranslation(['team', 'assess'])
  const pick = usePickText()
  const [dimension, setDimension] = useState('')
  const fitting = templates.filter(template =>
    dimension === ''
      ? scale.dimensions.some(({ id }) => id === template.dimension)
      : template.dimension === dimension,
  )
  return (
    <SentenceList
      title={t('team:ballot.opportunities')}
      name={t('team:ballot.opportunity')}
      hint={t('assess:findings.hint.opportunity')}
      lines={lines}
      readOnly={readOnly}
      onChange={onChange}
    >
      {readOnly ? null : (
        <details className={styles.templates}>
          <summary>{t('assess:findings.templates')}</summary>
          <SelectField
            label={t('team:ballot.dimension')}
            hideLabel
            value={dimension}
            options={[
              { value: '', label: t('team:ballot.allDimensions') },
              ...scale.dimensions.map(({ id, title }) => ({ value: id, label: `${id} ${pick(title)}` })),
            ]}
            onChange={setDimension}
          />
          <ul>
            {fitting.map(template => (
              <li key={template.id}>
                <button
                  type="button"
                  disabled={lines.includes(pick(template.text))}
                  onClick={() => onChange([...lines, pick(template.text)])}
                >
                  <abbr title={template.id}>{template.dimension}</abbr> {pick(template.text)}
                </button>
              </li>
            ))}
          </ul>
          {fitting.length === 0 ? <p className={styles.none}>{t('team:ballot.noTemplates')}</p> : null}
        </details>
      )}
    </SentenceList>
  )
}
