import type { RequestOutput } from '../../../shared/contract/requests.ts'
import { checkDossier } from '../../../shared/domain/dossier/check-dossier.ts'
import { isEmptyValue } from '../../../shared/domain/dossier/draw-field.ts'
import { selectEvidence } from '../../../shared/domain/dossier/select-evidence.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import type { AppContext } from '../app-context.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { fieldValuesOf } from './dossier-fields.ts'
import { dossierWeightOf } from './dossier-weight.ts'
import { readSnapshot } from './read-snapshot.ts'

/** The completeness check of a dossier with its counts; characters are those of the report's narratives. */
export const summariseDossier = (
  app: AppContext,
  firm: FirmSession,
  dossierId: string,
): RequestOutput<'dossiers.check'> => {
  const snapshot = readSnapshot(app, firm, dossierId)
  const values = fieldValuesOf(firm, dossierId)
  const report = snapshot.template.parts.find(part => part.type === 'report')?.id
  const weight = dossierWeightOf(firm, dossierId)
  const limit = snapshot.template.limits.find(candidate => candidate.part === report)
  return {
    remarks: checkDossier(snapshot, app.settings.get().language, weight).map(
      ({ id, severity, params, place }) => ({
        id,
        severity,
        params: { ...params },
        place: { ...place },
      }),
    ),
    filled: values.filter(({ value }) => !isEmptyValue(value)).length,
    fields: values.length,
    characters: Object.values(snapshot.answers).reduce((sum, text) => sum + countRichText(text), 0),
    maxCharacters: limit?.maxCharacters ?? null,
    evidence: selectEvidence(snapshot).length,
  }
}
