import { useTranslation } from 'react-i18next'
import { isWordText, type TextCount } from '../../../../../shared/domain/text/count-characters.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './leaf.module.css'

type Props = {
  readonly count: number
  readonly budget: number
  /** What was counted, told apart; shown on demand, and a text of words is then called so. */
  readonly parts?: TextCount
  readonly hard?: boolean
}

/**
 * What is written against a budget of characters; a text of words is counted in words, as Word counts it. Over the
 * budget is said in words too. `hard` for a limit that a rule sets.
 */
export const CharacterCount = ({ count, budget, parts, hard = false }: Props) => {
  const { t } = useTranslation(['assess', 'writing'])
  const format = useFormat()
  const over = count - budget
  const shown = { characters: format.count(count), words: format.count(count), budget: format.count(budget) }
  const tip =
    parts === undefined
      ? undefined
      : t('writing:count.parts', { wide: format.count(parts.wide), words: format.count(parts.words) })
  return (
    <span className={over > 0 ? styles.over : styles.count} title={tip}>
      {parts !== undefined && isWordText(parts)
        ? t('writing:count.words', shown)
        : t('assess:leaf.characters', shown)}
      {over > 0
        ? t(hard ? 'assess:leaf.overLimit' : 'assess:leaf.overBudget', { over: format.count(over) })
        : ''}
    </span>
  )
}
