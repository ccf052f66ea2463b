import { chipNode, textAttribute } from './chip-node.ts'

/** An inline atom that names an evidence by id and shows its present number and title. */
export const EvidenceRef = chipNode({
  name: 'evidenceRef',
  mark: 'data-evidence',
  className: 'chip-evidence',
  attributes: { evidence: textAttribute('evidence', 'data-evidence') },
  inText: words => `[${words}]`,
})
