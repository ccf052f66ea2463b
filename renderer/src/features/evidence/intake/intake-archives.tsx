import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './intake.module.css'
import type { IntakeRun } from './use-intake.ts'

type Props = {
  readonly archives: RequestOutput<'intakes.get'>['archives']
  readonly links: readonly string[]
  readonly run: IntakeRun
  readonly onLeave: () => void
}

/** Archives that came in: unpacked only when somebody asks for it. */
export const IntakeArchives = ({ archives, links, run, onLeave }: Props) => {
  const { t } = useTranslation('intake')
  if (archives.length === 0) return null
  return (
    <ul className={styles.archives} aria-label={t('archives', { count: archives.length })}>
      {archives.map(({ id, number, name }) => (
        <li key={id}>
          <span>{t('archive', { number, name })}</span>
          <Button
            small
            disabled={run.busy}
            onClick={() => {
              onLeave()
              void run.unpack({ evidenceId: id, links })
            }}
          >
            {t('unpack')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
