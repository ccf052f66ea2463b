import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Remark } from '../../../../shared/contract/requests/dossiers.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { usePart } from '../../ui/use-part.ts'
import styles from './check-panel.module.css'
import { checkSentence } from './check-sentence.ts'
import { focusField } from './focus-field.ts'
import { remarkPlace } from './remark-place.ts'

type Props = {
  readonly dossierId: string
  readonly severity: Remark['severity']
  /** Of this severity. */
  readonly remarks: readonly Remark[]
}

const signs = { blocking: '!', warning: '△', info: '·' } as const
const atFirst = 50

/** What is missing or doubtful to one degree; every line leads to the place to mend. */
export const CheckLines = ({ dossierId, severity, remarks }: Props) => {
  const { t } = useTranslation('dossiers')
  const { shown, rest, more } = usePart(remarks, atFirst)
  return (
    <details open={severity !== 'info'} className={styles.group}>
      <summary>
        {t(`check.severity.${severity}`)} <span>{remarks.length}</span>
      </summary>
      <ul>
        {shown.map(remark => (
          <li key={`${remark.id}:${remark.place.code}:${JSON.stringify(remark.params)}`}>
            <Link
              {...remarkPlace(remark, dossierId)}
              className={styles[severity]}
              onClick={() => {
                if (remark.place.screen === 'form') focusField(remark.place.code)
              }}
            >
              <b aria-hidden="true">{signs[severity]}</b>
              <span>{checkSentence(remark)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onMore={more} />
    </details>
  )
}
