import CheckOutlined from '@ant-design/icons/CheckOutlined'
import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { useTranslation } from 'react-i18next'
import type { RichText } from '../../../../../shared/domain/text/rich-text.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { richTextLines } from '../panel/rich-text-lines.ts'
import styles from './leaf.module.css'

type Props = {
  readonly frame: Scale['writingFrame']
  readonly narrative: RichText
  readonly onInsert: (heading: string) => void
}

/** The blocks of a good answer; a chip puts its heading at the end of the text, one already there is ticked. */
export const WritingFrame = ({ frame, narrative, onInsert }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  const headings = narrative.content.flatMap(block =>
    block.type === 'heading' ? [richTextLines({ type: 'doc', content: [block] }, String)] : [],
  )
  return (
    <fieldset className={styles.frame}>
      <legend className="visually-hidden">{t('frame.label')}</legend>
      {frame.map(block => {
        const there = headings.some(text => text.includes(block.title.zh) || text.includes(block.title.en))
        return (
          <button
            key={block.id}
            type="button"
            className={there ? styles.done : undefined}
            title={pick(block.asks)}
            aria-label={t(there ? 'frame.there' : 'frame.insert', { title: pick(block.title) })}
            onClick={() => onInsert(pick(block.title))}
          >
            {there ? <CheckOutlined /> : <PlusOutlined />} {pick(block.title)}
          </button>
        )
      })}
    </fieldset>
  )
}
