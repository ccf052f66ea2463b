import FileWordOutlined from '@ant-design/icons/FileWordOutlined'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../../shared/domain/text/rich-text.ts'
import { useFilePicker } from '../../../../ui/use-file-picker.tsx'
import toolbar from '../editor-toolbar.module.css'
import { useReadWord } from './use-read-word.ts'
import { WordPreview } from './word-preview.tsx'

type Props = {
  /** Something is written already, which replacing would take away. */
  readonly written: boolean
  readonly onTake: (text: RichText, way: 'replace' | 'append') => void
}

const wordAccept = '.docx,.doc,.wps,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Takes a Word document over: choose it, look at what came out, then replace or append. */
export const WordImport = ({ written, onTake }: Props) => {
  const { t } = useTranslation('writing')
  const { reading, read, start, leave } = useReadWord()
  const { choose, input } = useFilePicker({
    label: t('word.import'),
    accept: wordAccept,
    onFiles: ([file]) => {
      if (file !== undefined) void start(file)
    },
  })
  const name = t(reading === null ? 'word.import' : 'word.reading')
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={toolbar.tool}
        title={t('word.hint')}
        aria-label={name}
        disabled={reading !== null}
        onClick={choose}
      >
        <FileWordOutlined aria-hidden="true" />
        <span className={toolbar.label}> {name}</span>
      </button>
      {input}
      {read === null ? null : (
        <WordPreview
          name={read.name}
          word={read.word}
          written={written}
          onClose={leave}
          onTake={way => {
            onTake(read.word.text, way)
            leave()
          }}
        />
      )}
    </>
  )
}
