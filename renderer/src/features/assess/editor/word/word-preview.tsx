import { useTranslation } from 'react-i18next'
import type { WordNote, WordText } from '../../../../../../shared/contract/requests/word-documents.ts'
import { countRichText } from '../../../../../../shared/domain/text/count-characters.ts'
import { useFormat } from '../../../../i18n/use-format.ts'
import { Button } from '../../../../ui/button.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { RichTextView } from '../rich-text-view.tsx'
import styles from './word-preview.module.css'

type Props = {
  readonly name: string
  readonly word: WordText
  readonly written: boolean
  readonly onTake: (way: 'replace' | 'append') => void
  readonly onClose: () => void
}

const Note = ({ note: { id, params } }: { readonly note: WordNote }) => {
  const { t } = useTranslation('writing')
  const { count = 0, insertions = 0, deletions = 0 } = params
  return <li>{t(`word.notes.${id}`, { count, insertions, deletions })}</li>
}

/** What came out of a Word document, what was left behind, and the choice what to do with it. */
export const WordPreview = ({ name, word, written, onTake, onClose }: Props) => {
  const { t } = useTranslation('writing')
  const format = useFormat()
  const empty = word.text.content.length === 0
  return (
    <Dialog
      open
      wide
      title={t('word.title', { name })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {written && !empty ? <Button onClick={() => onTake('append')}>{t('word.append')}</Button> : null}
          {empty ? null : (
            <Button variant="primary" onClick={() => onTake('replace')}>
              {t(written ? 'word.replace' : 'word.take')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.lead}>{t('word.lead', { characters: format.count(countRichText(word.text)) })}</p>
      {word.notes.length === 0 ? (
        <p className={styles.lead}>{t('word.nothingLost')}</p>
      ) : (
        <ul className={styles.notes} aria-label={t('word.notesLabel')}>
          {word.notes.map(note => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      )}
      {empty ? null : (
        <section
          className={styles.page}
          aria-label={t('word.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <RichTextView text={word.text} />
        </section>
      )}
      {written && !empty ? <p className={styles.foot}>{t('word.undoNote')}</p> : null}
    </Dialog>
  )
}
