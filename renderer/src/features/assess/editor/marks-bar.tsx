import BulbOutlined from '@ant-design/icons/BulbOutlined'
import DownOutlined from '@ant-design/icons/DownOutlined'
import UpOutlined from '@ant-design/icons/UpOutlined'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextMark } from '../../../../../shared/domain/text/text-mark.ts'
import type { EditorHandle } from './editor-handle.ts'
import styles from './marks-bar.module.css'
import { setWritingOption, useWritingOptions } from './writing-options.ts'

type Props = {
  /** Null while the text has not been read yet. */
  readonly marks: readonly TextMark[] | null
  readonly editor: RefObject<EditorHandle | null>
}

/** How many places to look at again, a way through them, and a switch. */
export const MarksBar = ({ marks, editor }: Props) => {
  const { t } = useTranslation('writing')
  const { hints } = useWritingOptions()
  const count = marks?.length ?? 0
  const words = marks === null ? t('hints.name') : t(count === 0 ? 'hints.none' : 'hints.count', { count })
  const step = (way: 1 | -1) => editor.current?.goToMark(way)
  return (
    <span className={styles.bar}>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={hints}
        title={t(hints ? 'hints.turnOff' : 'hints.turnOn')}
        onClick={() => setWritingOption({ hints: !hints })}
      >
        <BulbOutlined aria-hidden="true" /> {hints ? words : t('hints.off')}
      </button>
      {hints && count > 0 ? (
        <>
          <button
            type="button"
            title={t('hints.previous')}
            aria-label={t('hints.previous')}
            onClick={() => step(-1)}
          >
            <UpOutlined />
          </button>
          <button type="button" title={t('hints.next')} aria-label={t('hints.next')} onClick={() => step(1)}>
            <DownOutlined />
          </button>
        </>
      ) : null}
    </span>
  )
}
