import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import styles from './check-panel.module.css'
import { saveBuild } from './save-build.ts'
import { WeightLine } from './weight-line.tsx'

type Props = { readonly build: Build; readonly dossierId: string }

/** The newest PDF in two lines: look at it, save it. */
export const NewestBuild = ({ build, dossierId }: Props) => {
  const { t } = useTranslation('dossiers')
  const format = useFormat()
  const navigate = useNavigate()
  const problems = build.problems.length + build.missingGlyphs.length
  return (
    <div className={styles.newest}>
      <p>
        {t('builds.line', {
          time: format.moment(build.builtAt),
          pages: build.pages,
          size: format.bytes(build.size),
        })}
        {problems > 0 ? ` · ${t('builds.problems', { count: problems })}` : ''}
      </p>
      {build.weight ? <WeightLine weight={build.weight} brief /> : null}
      <div>
        <Button
          small
          disabled={!build.available}
          onClick={() => void navigate({ to: '/dossiers', search: { id: dossierId, tab: 'preview' } })}
        >
          {t('preview.title')}
        </Button>
        <Button small disabled={!build.available} onClick={() => void saveBuild(build)}>
          {t('builds.save')}
        </Button>
      </div>
    </div>
  )
}
