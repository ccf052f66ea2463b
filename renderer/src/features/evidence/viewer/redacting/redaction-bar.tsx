import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/button.tsx'
import { focusChosenArea } from '../layers/focus-chosen-area.ts'
import type { PageSource } from '../pages/page-source.ts'
import type { Find } from '../tools/use-find.ts'
import styles from '../viewer.module.css'
import type { Redacting } from './redacting.ts'
import { areasToCover } from './same-words.ts'

type Props = {
  readonly redacting: Redacting
  readonly source: PageSource
  readonly page: number
  readonly find: Find
  readonly onDone: () => void
}

const middle = { x: 0.3, y: 0.45, width: 0.4, height: 0.06 }

/** Says what redacting does and offers what can be done without the mouse. */
export const RedactionBar = ({ redacting, source, page, find, onDone }: Props) => {
  const { t } = useTranslation('viewer')
  const addBox = () => {
    redacting.add([{ page, area: middle }])
    focusChosenArea()
  }
  const coverFound = async () => {
    const pages = [...new Set(find.hits.map(hit => hit.page))]
    const found = await Promise.all(
      pages.map(async one =>
        areasToCover(
          await source.text(one),
          one,
          find.hits.filter(hit => hit.page === one),
          redacting.redactions,
        ),
      ),
    )
    if (found.flat().length > 0) redacting.add(found.flat())
  }
  return (
    <div className={styles.bar}>
      <p className={styles.barText}>{t('redact.hint')}</p>
      {find.hits.length > 0 ? (
        <Button small onClick={() => void coverFound()}>
          {t('redact.coverFound', { count: find.hits.length })}
        </Button>
      ) : null}
      <Button small onClick={addBox}>
        {t('redact.addBox')}
      </Button>
      <Button small variant="primary" onClick={onDone}>
        {t('redact.done')}
      </Button>
    </div>
  )
}
