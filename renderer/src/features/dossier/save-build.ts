import i18next from 'i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { showFailure } from '../../app/show-failure.ts'
import { host } from '../../host/host.ts'
import { showToast } from '../../ui/toast-store.ts'

/** Saves a built PDF where the person chooses. */
export const saveBuild = async (build: Pick<Build, 'id' | 'fileName'>): Promise<void> => {
  try {
    if (await host.saveExport(build.id, build.fileName)) {
      showToast({ tone: 'ok', text: i18next.t('dossiers:builds.saved', { file: build.fileName }) })
    }
  } catch (cause) {
    showFailure(cause)
  }
}
