import { useTranslation } from 'react-i18next'
import type { Passage } from '../../../../../../shared/domain/evidence/passage.ts'
import { Button } from '../../../../ui/button.tsx'
import styles from '../viewer.module.css'

type Props = {
  readonly draft: Passage | null
  readonly onMark: (passage: Passage) => void
  /** Puts a rectangle on the page in sight, for those who do not drag; absent where passages are ranges of text. */
  readonly onBox?: (() => void) | undefined
  /** Takes the place that was found; absent while nothing is. */
  readonly onFound?: (() => void) | undefined
}

/** Says how a passage is marked, what is marked at present, and takes it. */
export const MarkBar = ({ draft, onMark, onBox, onFound }: Props) => {
  const { t } = useTranslation('viewer')
  const hint = onBox ? t('marking.area') : t('marking.range')
  return (
    <div className={styles.bar}>
      <p className={styles.barText}>
        {draft === null ? hint : draft.quote === '' ? t('marking.drawn', { page: draft.page }) : null}
        {draft !== null && draft.quote !== '' ? (
          <span className={styles.quote} title={draft.quote}>
            {t('marking.quote', { quote: draft.quote.slice(0, 80) })}
          </span>
        ) : null}
      </p>
      {onBox && draft === null ? (
        <Button small onClick={onBox}>
          {t('marking.addBox')}
        </Button>
      ) : null}
      {onFound ? (
        <Button small onClick={onFound}>
          {t('marking.found')}
        </Button>
      ) : null}
      <Button
        small
        variant="primary"
        disabled={draft === null}
        onClick={() => {
          if (draft !== null) onMark(draft)
        }}
      >
        {t('marking.take')}
      </Button>
    </div>
  )
}
