import i18next from 'i18next'
import type { Build } from '../../../../shared/contract/requests/dossiers.ts'
import { saveExport } from '../../app/save-export.ts'

/** Saves a built PDF where the person chooses. */
export const saveBuild = ({ id, fileName }: Pick<Build, 'id' | 'fileName'>): Promise<void> =>
  saveExport({ exportId: id, fileName }, i18next.t('dossiers:builds.saved', { file: fileName }))
