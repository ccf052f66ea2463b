import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { FindingLine } from './finding-line.tsx'
import styles from './findings.module.css'

type Props = {
  readonly kind: Finding['kind']
  readonly place: { readonly assessmentId: string; readonly item: string }
  readonly findings: readonly Finding[]
  readonly templates: Instrument['commentTemplates']
}

/** One kind of findings: each can be rewritten in place or removed (and brought back). */
export const FindingList = ({ kind, place, findings, templates }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const [text, setText] = useState('')
  const save = useSend('findings.save', { saves: true })
  const remove = useSend('findings.remove', { saves: true })
  const { undo } = useUndo()
  const add = async () => {
    const typed = text.trim()
    if (typed === '') return
    await save.mutateAsync({ ...place, kind, text: typed })
    setText('')
  }
  const takeAway = async ({ id, revision }: Finding) => {
    await remove.mutateAsync({ id, revision })
    showToast({
      text: t(`findings.removed.${kind}`),
      action: { label: t('undo'), run: () => void undo() },
    })
  }
  return (
    <section aria-labelledby={`findings-${kind}`} className={styles.kind}>
      <h2 id={`findings-${kind}`} className={styles.title}>
        {t(`findings.${kind}`)} <span>{findings.length}</span>
      </h2>
      <ul className={styles.list}>
        {findings.map(finding => (
          <FindingLine
            key={finding.id}
            finding={finding}
            onSave={changed =>
              save.mutateAsync({
                ...place,
                id: finding.id,
                revision: finding.revision,
                kind,
                text: changed,
              })
            }
            onRemove={() => void takeAway(finding)}
          />
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={event => {
          event.preventDefault()
          void add()
        }}
      >
        <textarea
          aria-label={t(`findings.add.${kind}`)}
          placeholder={t(`findings.hint.${kind}`)}
          rows={2}
          maxLength={4000}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            void add()
          }}
        />
        <Button type="submit" small disabled={text.trim() === '' || save.isPending}>
          {t('findings.addButton')}
        </Button>
      </form>
      {templates.length > 0 ? (
        <details className={styles.templates}>
          <summary>{t('findings.templates')}</summary>
          <ul>
            {templates.map(template => (
              <li key={template.id}>
                <button type="button" onClick={() => setText(pick(template.text))}>
                  <abbr>{template.dimension}</abbr> {pick(template.text)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
