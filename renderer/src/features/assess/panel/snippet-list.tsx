import { type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snippet } from '../../../../../shared/contract/requests/notes.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { EditorHandle } from '../editor/editor-handle.ts'
import { useSnippets } from '../queries.ts'
import { PanelSection } from './panel-section.tsx'
import { richTextLines } from './rich-text-lines.ts'
import { SnippetLine } from './snippet-line.tsx'
import { snippetTitle } from './snippet-title.ts'
import styles from './snippets.module.css'

type Props = {
  readonly editor: RefObject<EditorHandle | null>
  readonly hasEditor: boolean
  readonly nameOf: (evidenceId: string) => string
}

/** From so many passages on a search is worth its line. */
const many = 6

/** Passages kept from any narrative, to be put into another. */
export const SnippetList = ({ editor, hasEditor, nameOf }: Props) => {
  const { t } = useTranslation('assess')
  const [text, setText] = useState('')
  const save = useSend('snippets.save', { saves: true })
  const move = useSend('snippets.move', { saves: true })
  const remove = useSend('snippets.remove', { saves: true })
  const { undo } = useUndo()
  const all = useSnippets().data?.snippets ?? []
  const wanted = text.trim().toLocaleLowerCase()
  const shown = all.filter(one =>
    `${one.title}\n${richTextLines(one.text, String)}`.toLocaleLowerCase().includes(wanted),
  )
  const keep = async () => {
    const passage = editor.current?.selection() ?? null
    const title = passage === null ? '' : snippetTitle(passage)
    if (passage === null || title === '') return showToast({ text: t('snippets.nothing') })
    await save.mutateAsync({ title, text: passage }).catch(() => {})
  }
  const step = (snippet: Snippet, way: 1 | -1) => {
    const at = all.indexOf(snippet)
    const after = way === 1 ? all[at + 1]?.id : all[at - 2]?.id
    move.mutate({ id: snippet.id, after: after ?? null })
  }
  const takeAway = async ({ id, revision, title }: Snippet) => {
    const gone = await remove.mutateAsync({ id, revision }).catch(() => null)
    if (gone === null) return
    showToast({
      text: t('snippets.removed', { title }),
      action: { label: t('undo'), run: () => void undo() },
    })
  }
  return (
    <PanelSection id="snippets" title={t('snippets.heading')} note={all.length > 0 ? all.length : ''}>
      {all.length >= many ? (
        <SearchField label={t('snippets.search')} value={text} onChange={setText} />
      ) : null}
      {all.length === 0 ? <p className={styles.note}>{t('snippets.none')}</p> : null}
      <ul className={styles.list}>
        {shown.map(snippet => (
          <SnippetLine
            key={snippet.id}
            snippet={snippet}
            first={snippet === all[0]}
            last={snippet === all.at(-1)}
            nameOf={nameOf}
            onInsert={hasEditor ? () => editor.current?.insertRichText(snippet.text) : undefined}
            onRename={title =>
              save.mutate({ id: snippet.id, revision: snippet.revision, title, text: snippet.text })
            }
            onMove={way => step(snippet, way)}
            onRemove={() => void takeAway(snippet)}
          />
        ))}
      </ul>
      {hasEditor ? (
        <Button small disabled={save.isPending} onClick={() => void keep()}>
          {t('snippets.keep')}
        </Button>
      ) : null}
    </PanelSection>
  )
}
