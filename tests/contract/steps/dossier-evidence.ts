import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

type Entry = { readonly evidenceId: string; readonly revision: number; readonly number: number }

const place = (m: Memory) => ({
  dossierId: m.text('dossier.id'),
  evidenceId: m.text('import.files.0.evidenceId'),
})
const entry = {
  evidenceId: '#5',
  number: 1,
  title: '抽检记录',
  mediaType: 'text/plain',
  size: 44,
  printed: 'facts',
  count: null,
  redactions: 0,
  outdated: [],
}
/** The revision counts everything before; only whether there is one matters. */
const chosenOrNot = ({ revision, ...rest }: Entry) => ({ ...rest, chosen: revision > 0 })

/** Which pages of an evidence go into a dossier. */
export const dossierEvidence: readonly Step[] = [
  withFirm(
    'dossierEvidence.list',
    'lists what goes in, by number',
    m => ({ dossierId: m.text('dossier.id') }),
    done([1, 2]),
    { summarise: ({ evidence }: { evidence: readonly Entry[] }) => evidence.map(one => one.number) },
  ),
  withFirm(
    'dossierEvidence.save',
    'refuses a stale revision',
    m => ({ ...place(m), revision: 7, pages: [1] }),
    refused('conflict', {}, { current: { ...entry, revision: 0, pages: null } }),
  ),
  withFirm(
    'dossierEvidence.save',
    'chooses pages, each once, in their order',
    m => ({ ...place(m), revision: 0, pages: [5, 2, 2] }),
    done({ ...entry, pages: [2, 5], chosen: true }),
    { remember: 'pageChoice', summarise: chosenOrNot },
  ),
  withFirm(
    'dossierEvidence.save',
    'refuses no page at all',
    m => ({ ...place(m), revision: 0, pages: [] }),
    refused(
      'invalid-input',
      { path: 'pages' },
      { issues: [{ path: 'pages', message: 'Too small: expected array to have >=1 items' }] },
    ),
  ),
]
