import { useTranslation } from 'react-i18next'
import type { LeafChange } from '../../../../shared/contract/requests/years.ts'
import { useFormat } from '../../i18n/use-format.ts'
import styles from './years.module.css'

type Props = {
  readonly leaves: readonly LeafChange[]
  readonly chosen: string
  readonly nameOf: (code: string) => string
  readonly onChoose: (leaf: string) => void
}

/** The leaves of an item with how much each text changed; the chosen one is shown below. */
export const LeafChanges = ({ leaves, chosen, nameOf, onChoose }: Props) => {
  const { t } = useTranslation('years')
  const format = useFormat()
  return (
    <ul className={styles.leaves}>
      {leaves.map(({ leaf, kind, share, charactersBefore, charactersAfter }) => (
        <li key={leaf}>
          <button type="button" aria-pressed={leaf === chosen} onClick={() => onChoose(leaf)}>
            <span>{nameOf(leaf)}</span>
            <small>
              {t(`detail.kind.${kind}`, { percent: Math.round(share * 100) })}
              {kind === 'empty'
                ? ''
                : ` · ${t('detail.characters', { before: format.count(charactersBefore), after: format.count(charactersAfter) })}`}
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}
