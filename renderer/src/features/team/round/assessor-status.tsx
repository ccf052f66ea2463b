import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import type { AssessorState } from './round-state.ts'
import { shortHash } from './short-hash.ts'
import styles from './team.module.css'

type Props = { readonly assessor: Assessor; readonly state: AssessorState }

/** In words: not begun, scoring here, copy outside, sealed with its hash, opened. */
export const AssessorStatus = ({ assessor, state }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { handIn, handedOutAt } = assessor
  if (handIn === null)
    return (
      <p>
        {state === 'out' && handedOutAt !== null
          ? t('status.out', { time: format.moment(handedOutAt) })
          : t(state === 'here' ? 'status.here' : 'status.idle')}
      </p>
    )
  return (
    <>
      <p className={styles.sealed}>
        {t(state === 'opened' ? 'status.opened' : state === 'in-here' ? 'status.inHere' : 'status.inFile', {
          time: format.moment(handIn.handedInAt),
        })}
      </p>
      <p className={styles.meta}>
        {t('status.commitment')}{' '}
        <code className={styles.hash} title={handIn.commitment}>
          {shortHash(handIn.commitment)}
        </code>
      </p>
    </>
  )
}
