import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { BuildButton } from './build-button.tsx'
import { PdfViewer } from './pdf-viewer.tsx'
import type { BuildRun } from './use-build.ts'

type Props = { readonly builds: readonly Build[]; readonly run: BuildRun }

/** The newest PDF that is still kept, or how to make the first. */
export const PreviewView = ({ builds, run }: Props) => {
  const { t } = useTranslation('dossiers')
  const [chosen, setChosen] = useState<string | null>(null)
  const kept = builds.filter(build => build.available)
  const build = kept.find(one => one.id === chosen) ?? kept[0]
  if (build && !run.running)
    return <PdfViewer key={build.id} build={build} builds={kept} onBuild={setChosen} run={run} />
  return (
    <>
      <h1 className="visually-hidden">{t('preview.title')}</h1>
      {run.running ? (
        <EmptyState title={t('build.running')} actions={<BuildButton run={run} blocking={0} />} />
      ) : (
        <EmptyState
          title={t('preview.noneTitle')}
          text={t('preview.noneText')}
          actions={
            <Button variant="primary" onClick={() => void run.start()}>
              {t('build.start')}
            </Button>
          }
        />
      )}
    </>
  )
}
