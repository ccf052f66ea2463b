import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { nameOfNumber } from '../evidence/names/merge-names.ts'
import { useEvidenceNames } from '../evidence/names/use-evidence-names.ts'
import { buildProblem } from './build-problem.ts'
import styles from './dossier.module.css'
import { saveBuild } from './save-build.ts'
import { WeightLine } from './weight-line.tsx'

/** Earlier PDFs with pages, size, fingerprint and what was doubtful about them. */
export const BuildList = ({ builds }: { readonly builds: readonly Build[] }) => {
  const { t } = useTranslation('dossiers')
  const format = useFormat()
  const names = useEvidenceNames(builds.some(({ problems }) => problems.length > 0))
  const copy = async (sha256: string) => {
    await navigator.clipboard.writeText(sha256).then(
      () => showToast({ tone: 'ok', text: t('builds.copied') }),
      () => showToast({ text: sha256 }),
    )
  }
  return (
    <article className={styles.column}>
      <h1>{t('builds.title')}</h1>
      <p className={styles.lead}>{t('builds.lead')}</p>
      {builds.length === 0 ? <EmptyState title={t('builds.noneTitle')} text={t('builds.noneText')} /> : null}
      <ul className={styles.builds}>
        {builds.map(build => (
          <li key={build.id}>
            <div>
              <b>{format.moment(build.builtAt)}</b>
              <span className={styles.meta}>
                {t('builds.facts', { pages: build.pages, size: format.bytes(build.size) })} · {build.fileName}
              </span>
              <span className={styles.hash}>
                SHA-256 <code title={build.sha256}>{build.sha256.slice(0, 16)}…</code>
                <button type="button" onClick={() => void copy(build.sha256)}>
                  {t('builds.copy')}
                </button>
              </span>
              {build.weight ? <WeightLine weight={build.weight} /> : null}
              {build.problems.map(problem => {
                const known = nameOfNumber(names, problem.evidence)
                return (
                  <span key={`${problem.evidence}-${problem.code}`} className={styles.warn}>
                    <Link to="/evidence" search={{ id: known?.id ?? String(problem.evidence) }}>
                      E-{problem.evidence} {known?.title ?? ''}
                    </Link>{' '}
                    {buildProblem(problem.code)}
                  </span>
                )
              })}
              {build.missingGlyphs.length > 0 ? (
                <span className={styles.warn}>
                  {t('builds.missingGlyphs', { glyphs: build.missingGlyphs.join(' ') })}
                </span>
              ) : null}
            </div>
            <Button small disabled={!build.available} onClick={() => void saveBuild(build)}>
              {t(build.available ? 'builds.save' : 'builds.gone')}
            </Button>
          </li>
        ))}
      </ul>
    </article>
  )
}
