import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './pdf-viewer.module.css'
import { saveBuild } from './save-build.ts'
import type { BuildRun } from './use-build.ts'

/** `fit` fills the width; a number is relative to A4 at 96 dpi. */
export type Zoom = 'fit' | number

type Props = {
  readonly build: Build
  readonly builds: readonly Build[]
  readonly onBuild: (id: string) => void
  readonly run: BuildRun
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

const zooms = ['fit', '0.5', '0.75', '1', '1.25', '1.5', '2'] as const

/** Page jump, zoom, which build, save and build again. */
export const ViewerBar = ({ build, builds, onBuild, run, page, pages, onPage, zoom, onZoom }: Props) => {
  const { t } = useTranslation('dossiers')
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const jump = () => {
    const wanted = Number(typed)
    if (typed !== null && Number.isInteger(wanted)) onPage(Math.min(pages, Math.max(1, wanted)))
    setTyped(null)
  }
  return (
    <div className={styles.bar}>
      <span className={styles.page}>
        <Button small aria-label={t('preview.before')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
          ↑
        </Button>
        <input
          aria-label={t('preview.page')}
          inputMode="numeric"
          value={typed ?? String(page)}
          onChange={event => setTyped(event.target.value)}
          onBlur={jump}
          onKeyDown={event => {
            if (event.key === 'Enter') jump()
          }}
        />
        <span>/ {pages}</span>
        <Button
          small
          aria-label={t('preview.after')}
          disabled={page >= pages}
          onClick={() => onPage(page + 1)}
        >
          ↓
        </Button>
      </span>
      <SelectField
        label={t('preview.zoom')}
        hideLabel
        value={zooms.find(one => one === String(zoom)) ?? 'fit'}
        options={zooms.map(value => ({
          value,
          label: value === 'fit' ? t('preview.fit') : `${Math.round(Number(value) * 100)}%`,
        }))}
        onChange={value => onZoom(value === 'fit' ? 'fit' : Number(value))}
      />
      {builds.length > 1 ? (
        <SelectField
          label={t('preview.which')}
          hideLabel
          value={build.id}
          options={builds.map(one => ({ value: one.id, label: format.moment(one.builtAt) }))}
          onChange={onBuild}
        />
      ) : (
        <span className={styles.meta}>{format.moment(build.builtAt)}</span>
      )}
      <span className={styles.meta}>{format.bytes(build.size)}</span>
      <span className={styles.end}>
        <Button small onClick={() => void run.start()}>
          {t('build.again')}
        </Button>
        <Button small variant="primary" onClick={() => void saveBuild(build)}>
          {t('builds.save')}
        </Button>
      </span>
    </div>
  )
}
