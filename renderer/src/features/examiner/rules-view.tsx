import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { RuleSource } from './rule-source.tsx'
import styles from './rules-view.module.css'
import { SeverityMark } from './severity-mark.tsx'
import type { Sentences } from './use-sentences.ts'

type Props = {
  readonly sentences: Sentences
  readonly remarks: readonly ExaminerRemark[]
  readonly onShow: (rule: string) => void
}

/** What is checked, by topic, with the source of every rule and how often it speaks now. */
export const RulesView = ({ sentences, remarks, onShow }: Props) => {
  const { t } = useTranslation('examiner')
  const pick = usePickText()
  const topics = Map.groupBy(sentences.rules, ({ topic }) => topic)
  const counts = Map.groupBy(remarks, ({ rule }) => rule)
  return (
    <div className={styles.rules}>
      {[...topics].map(([topic, rules]) => (
        <section key={topic}>
          <h2>
            {t(`topics.${topic}`)} <small>{t('rules.count', { count: rules.length })}</small>
          </h2>
          <table className={styles.table}>
            <colgroup>
              {(['severity', 'rule', 'source', 'now'] as const).map(column => (
                <col key={column} className={styles[column]} />
              ))}
            </colgroup>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('rules.severity')}</th>
                <th scope="col">{t('rules.rule')}</th>
                <th scope="col">{t('rules.source')}</th>
                <th scope="col">{t('rules.now')}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(rule => {
                const count = counts.get(rule.id)?.length ?? 0
                return (
                  <tr key={rule.id}>
                    <td>
                      <SeverityMark severity={rule.severity} />
                    </td>
                    <td>
                      <b>{pick(rule.title)}</b>
                      <p>{pick(rule.advice)}</p>
                    </td>
                    <td>
                      <RuleSource rule={rule} sources={sentences.sources} />
                    </td>
                    <td>
                      {count === 0 ? (
                        <span className={styles.silent}>{t('rules.silent')}</span>
                      ) : (
                        <button type="button" className={styles.show} onClick={() => onShow(rule.id)}>
                          {t('rules.show', { count })}
                        </button>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}
