import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import styles from './intake.module.css'

type Props = {
  readonly causes: RequestOutput<'intakes.get'>['causes']
  readonly chosen: string | undefined
  readonly onChoose: (code: string | undefined) => void
}

/** Why files did not come in: one sentence for all that share it; a press shows only those. */
export const IntakeCauses = ({ causes, chosen, onChoose }: Props) => {
  const { t } = useTranslation('intake')
  return (
    <ul className={styles.causes}>
      {causes.map(({ code, count, params }) => (
        <li key={code}>
          <button
            type="button"
            aria-pressed={chosen === code}
            data-quiet={code === 'file-skipped' || undefined}
            onClick={() => onChoose(chosen === code ? undefined : code)}
          >
            <b>{t('report.times', { count })}</b>
            <span>{sentenceOfCode(code, params)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
