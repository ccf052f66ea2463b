import CheckOutlined from '@ant-design/icons/CheckOutlined'
import { type ClipboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { readOpeningCode } from '../../../../../shared/domain/review/opening-code.ts'
import { shortHash } from './short-hash.ts'
import styles from './team.module.css'

type Props = {
  readonly assessor: Assessor
  readonly value: string
  readonly wrong: boolean
  readonly onChange: (value: string) => void
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
}

/** The code of one assessor, or why none is needed; a complete code is put into its usual form. */
export const CodeField = ({ assessor, value, wrong, onChange, onPaste }: Props) => {
  const { t } = useTranslation('team')
  const id = useId()
  const { name, handIn } = assessor
  if (handIn === null || handIn.origin === 'here')
    return (
      <div className={styles.code}>
        <span>{name}</span>
        <span className={styles.meta}>{t(handIn === null ? 'open.notIn' : 'open.here')}</span>
      </div>
    )
  const complete = readOpeningCode(value)
  return (
    <div className={styles.code}>
      <label htmlFor={id}>
        {name} <code className={styles.hash}>{shortHash(handIn.commitment)}</code>
      </label>
      <span className={styles.codeInput}>
        <input
          id={id}
          value={value}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="0000-0000-0000"
          aria-invalid={wrong ? true : undefined}
          onPaste={onPaste}
          onChange={event => onChange(readOpeningCode(event.target.value) ?? event.target.value)}
        />
        {complete === null ? null : <CheckOutlined aria-label={t('open.complete')} role="img" />}
      </span>
    </div>
  )
}
