import FileWordOutlined from '@ant-design/icons/FileWordOutlined'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../../shared/domain/text/rich-text.ts'
import toolbar from '../editor-toolbar.module.css'
import { useReadWord } from './use-read-word.ts'
import { WordPreview } from './word-preview.tsx'

type Props = {
  /** Something is written already, which replacing would take away. */
  readonly written: boolean
  readonly onTake: (text: RichText, way: 'replace' | 'append') => void
}

/** Takes a Word document over: choose it, look at what came out, then replace or append. */
export const WordImport = ({ written, onTake }: Props) => {
  const { t } = useTranslation('writing')
  const input = useRef<HTMLInputElement>(null)
  const { reading, read, start, leave } = useReadWord()
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
        onClick={() => input.current?.click()}
      >
        <FileWordOutlined aria-hidden="true" />
        <span className={toolbar.label}> {name}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept=".docx,.doc,.wps,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        aria-label={t('word.import')}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) void start(file)
        }}
      />
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
