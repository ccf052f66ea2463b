import type { FileToken } from '../../../shared/contract/ids.ts'
import type { RequestOutput } from '../../../shared/contract/requests.ts'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { firmFactsOf } from '../reading/firm-facts.ts'
import { localDate } from '../reading/local-date.ts'
import { refuseSeat } from '../reading/team.ts'
import type { EntityRow } from '../store/entities.ts'
import { type HandInFile, readHandInFile } from './hand-in-file.ts'

const nameOf = ({ year, title }: { readonly year: number; readonly title: string }): string =>
  `${year} ${title}`

/** The assessor whom a hand-in is from; refuses one that belongs elsewhere, naming where. */
const ownerOf = (firm: FirmSession, assessmentId: string, file: HandInFile): EntityRow<'assessor'> => {
  const { origin, assessment, assessor } = file
  const ours = firmFactsOf(firm.store).name
  if (origin.fileId !== firm.store.fileId)
    throw new AppError('other-firm', { params: { theirs: origin.firm, ours } })
  const present = firm.assessment(assessmentId)
  if (assessment.id !== assessmentId)
    throw new AppError('other-assessment', { params: { theirs: nameOf(assessment), ours: nameOf(present) } })
  const row = firm.store.get('assessor', assessor.id)
  if (row === null || row.assessmentId !== assessmentId)
    throw new AppError('unknown-assessor', { params: { name: assessor.name } })
  return row
}

/** Takes a sealed hand-in in. One that is here already changes nothing; another of the same assessor is refused. */
export const takeHandIn = (
  app: AppContext,
  { assessmentId, token }: { readonly assessmentId: string; readonly token: FileToken },
): RequestOutput<'handIns.take'> => {
  const firm = app.firm()
  refuseSeat(firm)
  const file = readHandInFile(app.tokens.find(token))
  const { id: assessorId, name } = ownerOf(firm, assessmentId, file)
  const { handedInAt, commitment, scored } = file
  const told = { assessorId, name, handedInAt, commitment, scored }
  const present = firm.store.get('handIn', assessorId)
  if (present !== null) {
    if (present.commitment === commitment) return { result: 'known', ...told }
    const date = localDate(Date.parse(present.handedInAt))
    throw new AppError('handed-in-already', { params: { name, date } })
  }
  const fields = {
    assessmentId,
    assessorId,
    origin: 'file',
    handedInAt,
    commitment,
    sealed: { file, scored },
    revealedAt: '',
  } as const
  firm.commit('handIns.take', [{ op: 'create', entity: 'handIn', id: assessorId, fields }], {
    undoable: false,
  })
  app.tokens.drop(token)
  return { result: 'taken', ...told }
}
