import type { OpenFirm } from '../../../shared/contract/requests/firms.ts'
import type { AppContext } from '../app-context.ts'
import { fileFacts } from '../files/file-facts.ts'
import { firmFactsOf, firmRow } from '../reading/firm-facts.ts'
import type { FirmSession } from './firm-session.ts'

const seatOf = ({ store, seat }: FirmSession): OpenFirm['seat'] =>
  seat === null
    ? null
    : {
        assessorId: seat.assessorId,
        assessorName: store.get('assessor', seat.assessorId)?.name ?? '',
        assessmentId: seat.assessmentId,
      }

/** The open firm in the words of the contract. */
export const describeFirm = (app: AppContext, session: FirmSession): OpenFirm => {
  const { store, key } = session
  const row = firmRow(store)
  const { fileName, folder, size } = fileFacts(store.path)
  return {
    fileId: store.fileId,
    revision: row.revision,
    facts: firmFactsOf(store),
    fileName,
    folder,
    size: size ?? 0,
    encrypted: key() !== null,
    demo: row.demo,
    lastBackupAt: app.backups.newestAt(store.fileId),
    seat: seatOf(session),
  }
}
