import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './team.module.css'

type Props = {
  readonly all: readonly Evidence[]
  readonly evidence: boolean
  readonly confidential: boolean
  readonly disabled: boolean
  readonly onChange: (part: { readonly evidence?: boolean; readonly confidential?: boolean }) => void
}

/** Whether the files of the evidence go along, and those marked confidential with them. */
export const EvidenceChoice = ({ all, evidence, confidential, disabled, onChange }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const secret = all.filter(({ facts }) => facts.confidential)
  const going = confidential ? all : all.filter(({ facts }) => !facts.confidential)
  const size = format.bytes(going.reduce((sum, one) => sum + one.size, 0))
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
        {t('handOut.with', { count: going.length, size })}
      </label>
      {secret.length > 0 && evidence ? (
        <label className={styles.inner}>
          <input
            type="checkbox"
            checked={confidential}
            onChange={event => onChange({ confidential: event.target.checked })}
          />
          {t('handOut.confidential', { count: secret.length })}
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
