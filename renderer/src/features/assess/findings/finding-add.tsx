import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument, Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { onEnter } from '../../../ui/on-enter.ts'
import { DimensionSelect } from './dimension-select.tsx'
import styles from './findings.module.css'

type Props = {
  readonly kind: Finding['kind']
  readonly scale: Scale
  readonly templates: Instrument['commentTemplates']
  readonly busy: boolean
  readonly onAdd: (text: string, dimension: string | null) => Promise<unknown>
}

/** A new finding: its words, its dimension, and ready sentences to begin from. */
export const FindingAdd = ({ kind, scale, templates, busy, onAdd }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [dimension, setDimension] = useState<string | null>(null)
  const add = async () => {
    const typed = text.trim()
    if (typed === '') return
    await onAdd(typed, dimension).then(
      () => {
        setText('')
        setDimension(null)
      },
      () => {},
    )
  }
  const take = (template: Instrument['commentTemplates'][number]) => {
    setText(pick(template.text))
    setDimension(template.dimension)
    box.current?.focus()
  }
  return (
    <>
      <form
        className={styles.add}
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <textarea
          ref={box}
          aria-label={t(`findings.add.${kind}`)}
          placeholder={t(`findings.hint.${kind}`)}
          rows={2}
          maxLength={4000}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={onEnter(() => void add())}
        />
        <div className={styles.addFoot}>
          <Button type="submit" small disabled={text.trim() === '' || busy}>
            {t('findings.addButton')}
          </Button>
          <span className={styles.addDimension}>
            <span aria-hidden="true">{t('findings.dimensionShort')}</span>
            <DimensionSelect scale={scale} value={dimension} onChange={setDimension} />
          </span>
        </div>
      </form>
      {templates.length > 0 ? (
        <details className={styles.templates}>
          <summary>
            {t('findings.templates')} <span>{templates.length}</span>
          </summary>
          <ul>
            {templates.map(template => (
              <li key={template.id}>
                <button type="button" onClick={() => take(template)}>
                  <abbr>{template.id}</abbr>
                  <abbr>{template.dimension}</abbr>
                  <span>{pick(template.text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
