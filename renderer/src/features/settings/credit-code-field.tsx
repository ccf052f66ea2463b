import { useTranslation } from 'react-i18next'
import {
  checkCreditCode,
  normaliseCreditCode,
} from '../../../../shared/domain/credit-code/check-credit-code.ts'
import { TextField } from '../../ui/text-field.tsx'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** The unified social credit code, normalised and checked while it is typed. */
export const CreditCodeField = ({ value, onChange }: Props) => {
  const { t } = useTranslation('settings')
  const [problem] = value === '' ? [] : checkCreditCode(value)
  return (
    <TextField
      data-field="creditCode"
      label={t('firm.creditCode')}
      value={value}
      onChange={typed => onChange(normaliseCreditCode(typed).slice(0, 18))}
      hint={value === '' ? undefined : t('creditCode.ok')}
      error={problem === undefined ? undefined : t(`creditCode.${problem.id}`, problem.params)}
    />
  )
}
