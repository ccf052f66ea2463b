import CheckOutlined from '@ant-design/icons/CheckOutlined'
import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { setWritingOption, useWritingOptions } from '../editor/writing-options.ts'
import { richTextLines } from '../panel/rich-text-lines.ts'
import styles from './leaf.module.css'

type Heading = { readonly text: string; readonly level: 2 | 3 }
type Props = {
  readonly frame: Scale['writingFrame']
  readonly narrative: RichText
  readonly onInsert: (headings: readonly Heading[]) => void
}

/**
 * The blocks of a good answer; a chip puts its heading at the end of the text, on demand with its guiding sentence
 * as a heading below, and nothing to be filled in or deleted later. A block already there is ticked.
 */
export const WritingFrame = ({ frame, narrative, onInsert }: Props) => {
  const { t } = useTranslation(['assess', 'writing'])
  const pick = usePickText()
  const { guide } = useWritingOptions()
  const headings = narrative.content.flatMap(block =>
    block.type === 'heading' ? [richTextLines({ type: 'doc', content: [block] }, String)] : [],
  )
  return (
    <fieldset className={styles.frame}>
      <legend className="visually-hidden">{t('assess:frame.label')}</legend>
      {frame.map(block => {
        const there = headings.some(text => text.includes(block.title.zh) || text.includes(block.title.en))
        return (
          <button
            key={block.id}
            type="button"
            className={there ? styles.done : undefined}
            title={pick(block.asks)}
            aria-label={t(there ? 'assess:frame.there' : 'assess:frame.insert', { title: pick(block.title) })}
            onClick={() =>
              onInsert([
                { text: pick(block.title), level: 2 },
                ...(guide ? [{ text: pick(block.asks), level: 3 as const }] : []),
              ])
            }
          >
            {there ? <CheckOutlined /> : <PlusOutlined />} {pick(block.title)}
          </button>
        )
      })}
      <label className={styles.guide} title={t('writing:frame.guideHint')}>
        <input
          type="checkbox"
          checked={guide}
          onChange={event => setWritingOption({ guide: event.target.checked })}
        />
        {t('writing:frame.guide')}
      </label>
    </fieldset>
  )
}
