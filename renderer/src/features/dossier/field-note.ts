import { useTranslation } from 'react-i18next'
import {
  checkCreditCode,
  normaliseCreditCode,
} from '../../../../shared/domain/credit-code/check-credit-code.ts'
import { countCharacters } from '../../../../shared/domain/text/count-characters.ts'
import type { FormField } from '../../../../shared/packs/dossier-template.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { isDate, readDate } from '../evidence/read-date.ts'
import type { FieldJson } from './mutations.ts'

type Note = { readonly text: string; readonly wrong: boolean }

/** What is to be said about a value while it is typed: check digits, characters against the limit. */
export const useFieldNote = (field: FormField, value: FieldJson): Note => {
  const { t } = useTranslation('dossiers')
  const format = useFormat()
  const typed = typeof value === 'string' ? value : ''
  if (field.type === 'credit-code' && typed !== '') {
    const problems = checkCreditCode(normaliseCreditCode(typed))
    const first = problems[0]
    return first
      ? { text: t(`form.creditCode.${first.id}`, first.params), wrong: true }
      : { text: `✓ ${t('form.creditCode.right')}`, wrong: false }
  }
  if (field.type === 'date' && !isDate(readDate(typed))) return { text: t('form.dateWrong'), wrong: true }
  if ((field.type === 'text' || field.type === 'long-text') && field.maxCharacters !== undefined) {
    const count = countCharacters(typed)
    const text = t('form.characters', {
      characters: format.count(count),
      limit: format.count(field.maxCharacters),
    })
    return { text, wrong: count > field.maxCharacters }
  }
  return { text: '', wrong: false }
}
