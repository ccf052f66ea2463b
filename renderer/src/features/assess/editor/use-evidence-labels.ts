import { useEffect, useState } from 'react'
import { createEvidenceLabels, type EvidenceLabels } from './evidence-labels.ts'

/** An evidence that a narrative may name. */
export type EvidenceChoice = { readonly id: string; readonly number: number; readonly title: string }

/** The label store of one editor, kept equal to the firm's evidence. */
export const useEvidenceLabels = (choices: readonly EvidenceChoice[]): EvidenceLabels => {
  const [labels] = useState(createEvidenceLabels)
  useEffect(() => labels.set(new Map(choices.map(choice => [choice.id, choice]))), [labels, choices])
  return labels
}
