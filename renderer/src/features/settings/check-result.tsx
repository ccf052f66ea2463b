import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { type FileProblem, problemSentence } from '../../../../shared/i18n/problem-sentence.ts'
import { readProblems } from './read-problems.ts'
import styles from './settings.module.css'

const sentence = (problem: FileProblem): string =>
  problemSentence(problem, {
    has: key => i18next.exists(key, { ns: 'check' }),
    say: (key, params) => String(i18next.t(`check:${key}` as 'check:problem.other', params)),
  })

/** What a verification has found. */
export const CheckResult = ({ result }: { readonly result: unknown }) => {
  const { t } = useTranslation('settings')
  const problems = readProblems(result)
  if (problems.length === 0)
    return (
      <p role="status" className={styles.sound}>
        {t('file.sound')}
      </p>
    )
  return (
    <div role="alert" className={styles.problems}>
      <p>{t('file.problems', { count: problems.length })}</p>
      <ul>
        {problems.map(problem => (
          <li key={`${problem.id} ${JSON.stringify(problem.params)}`}>{sentence(problem)}</li>
        ))}
      </ul>
    </div>
  )
}
