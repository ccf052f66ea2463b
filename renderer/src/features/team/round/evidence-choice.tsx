import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './team.module.css'

type Props = {
  /** Undefined while they are counted. */
  readonly totals: RequestOutput<'evidence.totals'> | undefined
  readonly evidence: boolean
  readonly confidential: boolean
  readonly disabled: boolean
  readonly onChange: (part: { readonly evidence?: boolean; readonly confidential?: boolean }) => void
}

const none = { count: 0, bytes: 0 }

/** Whether the files of the evidence go along, and those marked confidential with them. */
export const EvidenceChoice = ({ totals, evidence, confidential, disabled, onChange }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const open = totals?.open ?? none
  const secret = totals?.confidential ?? none
  const count = open.count + (confidential ? secret.count : 0)
  const size = format.bytes(open.bytes + (confidential ? secret.bytes : 0))
  return (
    <fieldset className={styles.choices} disabled={disabled}>
      <legend>{t('handOut.evidence')}</legend>
      <label>
        <input
          type="radio"
          name="evidence"
          checked={evidence}
          onChange={() => onChange({ evidence: true })}
        />
        {t('handOut.with', { count, size })}
      </label>
      {secret.count > 0 && evidence ? (
        <label className={styles.inner}>
          <input
            type="checkbox"
            checked={confidential}
            onChange={event => onChange({ confidential: event.target.checked })}
          />
          {t('handOut.confidential', { count: secret.count })}
        </label>
      ) : null}
      <label>
        <input
          type="radio"
          name="evidence"
          checked={!evidence}
          onChange={() => onChange({ evidence: false })}
        />
        {t('handOut.without')}
      </label>
    </fieldset>
  )
}
