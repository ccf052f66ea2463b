import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import styles from './examiner-panel.module.css'
import { RuleSource } from './rule-source.tsx'
import { SeverityMark } from './severity-mark.tsx'
import { isSetAside, type RemarkActions } from './use-remark-actions.ts'
import type { Sentences } from './use-sentences.ts'

type Props = {
  readonly remark: ExaminerRemark
  readonly sentences: Sentences
  readonly templates: Instrument['commentTemplates']
  readonly titleOf: (code: string) => string
  readonly actions: RemarkActions
}

/** The chosen remark in full: sentence, quote, advice, where the rule comes from, and what can be done. */
export const RemarkPanel = ({ remark, sentences, templates, titleOf, actions }: Props) => {
  const { t } = useTranslation('examiner')
  const pick = usePickText()
  const rule = sentences.ruleOf(remark.rule)
  const feedback = templates.find(({ id }) => id === rule?.feedback)
  const action = actions.actionOf(remark)
  return (
    <div className={styles.panel}>
      <p className={styles.marks}>
        <SeverityMark severity={remark.severity} /> {t(`topics.${remark.topic}`)}
      </p>
      <h2>{sentences.sentence(remark)}</h2>
      {remark.item === null ? null : (
        <p className={styles.item}>
          {t('panel.item', { item: titleOf(remark.item), points: remark.points })}
        </p>
      )}
      {remark.quote === '' ? null : <blockquote className={styles.quote}>{remark.quote}</blockquote>}
      <section>
        <h3>{t('panel.advice')}</h3>
        <p>{sentences.advice(remark)}</p>
      </section>
      {feedback === undefined ? null : (
        <section>
          <h3>{t('panel.feedback')}</h3>
          <p className={styles.feedback}>{pick(feedback.text)}</p>
        </section>
      )}
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => actions.go(remark)}>
          {t('panel.go')} <kbd>Enter</kbd>
        </Button>
        <Button onClick={() => actions.makeAction(remark)}>
          {action === undefined ? t('panel.makeAction') : t('panel.openAction')} <kbd>A</kbd>
        </Button>
        {isSetAside(remark) ? (
          <Button onClick={() => actions.takeUp(remark)}>
            {t('panel.takeUp')} <kbd>X</kbd>
          </Button>
        ) : (
          <Button onClick={() => actions.ask(remark)}>
            {t('panel.setAside')} <kbd>X</kbd>
          </Button>
        )}
      </div>
      {isSetAside(remark) ? (
        <section>
          <h3>{t('aside.reason')}</h3>
          <p>{remark.reason}</p>
        </section>
      ) : null}
      {rule === undefined ? null : (
        <section>
          <h3>{t('panel.source')}</h3>
          <RuleSource rule={rule} sources={sentences.sources} />
        </section>
      )}
    </div>
  )
}
