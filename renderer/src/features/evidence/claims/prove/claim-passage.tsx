import { useMemo } from 'react'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { claimContext } from '../../../../../../shared/domain/evidence/claims/claim-context.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { type Reference, referenceWords } from '../../../assess/editor/reference-words.ts'
import { useMissingWords, useReferences } from '../../../assess/editor/use-references.ts'
import styles from './prove.module.css'

type Props = { readonly assessmentId: string; readonly claim: Claim }

/** The sentence in its paragraph, with the paragraphs around it; what is not claimed stands back. */
export const ClaimPassage = ({ assessmentId, claim }: Props) => {
  const answer = useRequest('answers.get', { assessmentId, leaf: claim.leaf }).data
  const known = useReferences()
  const missing = useMissingWords()
  const context = useMemo(() => {
    const words = (reference: Reference) => referenceWords(reference, known, missing).text
    return answer === undefined ? null : claimContext(answer.narrative, claim.id, words)
  }, [answer, claim.id, known, missing])
  if (context === null) {
    return (
      <div className={styles.passage}>
        <p>
          <mark>{claim.sentence ?? claim.text}</mark>
        </p>
      </div>
    )
  }
  return (
    <div className={styles.passage}>
      {context.before === '' ? null : <p>{context.before}</p>}
      {context.own.map(({ ahead, marked, behind }) => (
        <p key={`${ahead}|${marked}`}>
          {ahead}
          <mark>{marked}</mark>
          {behind}
        </p>
      ))}
      {context.after === '' ? null : <p>{context.after}</p>}
    </div>
  )
}
