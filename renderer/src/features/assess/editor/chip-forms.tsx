import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { indicatorForms } from './find-choices.ts'
import { FloatingList } from './floating-list.tsx'
import { IndicatorForms } from './indicator-forms.tsx'
import type { Reference, References } from './reference-words.ts'
import type { Opened } from './use-narrative-editor.ts'

type Props = {
  readonly editor: Editor
  readonly opened: Opened
  readonly known: References
  readonly onOpenEvidence: ((id: string) => void) | undefined
  readonly onClose: () => void
}

/** What a chip opens: an evidence itself; for an indicator the list of how else it can be shown. */
export const ChipForms = ({
  editor,
  opened: { reference, position },
  known,
  onOpenEvidence,
  onClose,
}: Props) => {
  const { t } = useTranslation('writing')
  const [index, setIndex] = useState(0)
  const indicator =
    reference.type === 'indicatorRef' ? known.indicators?.get(reference.attrs.indicator) : undefined
  const forms = indicator === undefined ? [] : indicatorForms(indicator)
  const choose = (form: Reference | undefined) => {
    onClose()
    if (form === undefined) return
    editor
      .chain()
      .focus()
      .insertContentAt({ from: position, to: position + 1 }, form)
      .run()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    const count = forms.length
    if (event.key === 'ArrowDown') setIndex((index + 1) % count)
    else if (event.key === 'ArrowUp') setIndex((index + count - 1) % count)
    else if (event.key === 'Enter') choose(forms[index])
    else return onClose()
    event.preventDefault()
    event.stopPropagation()
  })
  const away = useEffectEvent(onClose)
  const evidence = reference.type === 'evidenceRef' ? reference.attrs.evidence : null
  const open = useEffectEvent(() => {
    onClose()
    if (evidence !== null) onOpenEvidence?.(evidence)
  })
  useEffect(() => {
    if (evidence !== null || forms.length === 0) return open()
    const key = (event: KeyboardEvent) => press(event)
    const pointer = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('[role=listbox]') === null) away()
    }
    document.addEventListener('keydown', key, true)
    document.addEventListener('pointerdown', pointer)
    return () => {
      document.removeEventListener('keydown', key, true)
      document.removeEventListener('pointerdown', pointer)
    }
  }, [evidence, forms.length])
  if (indicator === undefined) return null
  return (
    <FloatingList
      label={t('mention.show', { name: indicator.name })}
      at={editor.view.coordsAtPos(position)}
      chosen={index}
    >
      <IndicatorForms indicator={indicator} forms={forms} chosen={index} known={known} onChoose={choose} />
    </FloatingList>
  )
}
