import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './leaf.module.css'

type Props = { readonly count: number; readonly budget: number; readonly hard?: boolean }

/** Characters against a budget; over it is said in words too. `hard` for a limit that a rule sets. */
export const CharacterCount = ({ count, budget, hard = false }: Props) => {
  const { t } = useTranslation('assess')
  const format = useFormat()
  const over = count - budget
  return (
    <span className={over > 0 ? styles.over : styles.count}>
      {t('leaf.characters', { characters: format.count(count), budget: format.count(budget) })}
      {over > 0 ? t(hard ? 'leaf.overLimit' : 'leaf.overBudget', { over: format.count(over) }) : ''}
    </span>
  )
}
