import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { type FileProblem, readProblems } from './read-problems.ts'
import styles from './settings.module.css'

/** A problem in words; an id from a newer core is shown as it is. */
const sentence = ({ id, params }: FileProblem): string =>
  i18next.exists(`settings:problem.${id}`)
    ? String(i18next.t(`settings:problem.${id}` as 'settings:problem.pages', params))
    : i18next.t('settings:problem.other', { id })

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
