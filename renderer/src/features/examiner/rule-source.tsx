import { usePickText } from '../../i18n/use-language.ts'
import { ConfidenceMark } from '../../ui/confidence-mark.tsx'
import styles from './examiner-panel.module.css'
import type { Rule, Sentences } from './use-sentences.ts'

/** How far a rule may be trusted, and what supports it. */
export const RuleSource = ({
  rule,
  sources,
}: {
  readonly rule: Rule
  readonly sources: Sentences['sources']
}) => {
  const pick = usePickText()
  const { confidence, note, sources: ids } = rule.provenance
  const titles = ids.flatMap(id => sources.find(source => source.id === id)?.title ?? [])
  return (
    <div className={styles.source}>
      <ConfidenceMark confidence={confidence} />
      {note === undefined ? null : <p>{pick(note)}</p>}
      {titles.map(title => (
        <p key={title}>{title}</p>
      ))}
    </div>
  )
}
