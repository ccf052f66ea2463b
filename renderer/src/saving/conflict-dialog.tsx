import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './conflict-dialog.module.css'
import { Difference } from './difference.tsx'

type Props = {
  readonly mine: string
  readonly theirs: string
  readonly onChoose: (choice: 'mine' | 'theirs') => void
}

/** Shows what is stored beside what was typed here; closed, it waits as a line: nothing is lost until one is chosen. */
export const ConflictDialog = ({ mine, theirs, onChoose }: Props) => {
  const { t } = useTranslation()
  const [later, setLater] = useState(false)
  if (later) {
    return (
      <p role="alert" className={styles.later}>
        {t('saving.conflict')}{' '}
        <Button small onClick={() => setLater(false)}>
          {t('conflict.choose')}
        </Button>
      </p>
    )
  }
  return (
    <Dialog
      open
      wide
      title={t('conflict.title')}
      onClose={() => setLater(true)}
      footer={
        <>
          <Button onClick={() => void navigator.clipboard.writeText(mine)}>{t('conflict.copyMine')}</Button>
          <Button onClick={() => onChoose('theirs')}>{t('conflict.keepTheirs')}</Button>
          <Button variant="primary" onClick={() => onChoose('mine')}>
            {t('conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      <div className={styles.sides}>
        <section>
          <h3>{t('conflict.theirs')}</h3>
          <div className={styles.text}>{theirs || t('conflict.empty')}</div>
        </section>
        <section>
          <h3>{t('conflict.mine')}</h3>
          <div className={styles.text}>{mine || t('conflict.empty')}</div>
        </section>
      </div>
      <Difference label={t('conflict.difference')} before={theirs} after={mine} />
    </Dialog>
  )
}
