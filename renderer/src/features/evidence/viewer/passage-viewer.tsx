import { useMemo, useState } from 'react'
import type { Passage } from '../../../../../shared/domain/evidence/passage.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Loading } from '../../../ui/loading.tsx'
import { ContentViewer } from './content-viewer.tsx'
import { PageMarkBar } from './marking/page-mark-bar.tsx'

type Props = {
  readonly evidenceId: string
  /** What is shown first and highlighted. */
  readonly passage?: Passage | undefined
  /** Lets a passage be marked: a rectangle on a page, or words of a text, and is told when it is taken. */
  readonly onMark?: ((passage: Passage) => void) | undefined
}

/**
 * The viewer as other features embed it: opens at a passage and highlights it, and lets a new one be marked. It fills
 * the box it stands in, whose height must be known. What the offsets of a range count is said at `passageSchema`.
 */
export const PassageViewer = ({ evidenceId, passage, onMark }: Props) => {
  const evidence = useRequest('evidence.get', { id: evidenceId }).data
  const copy = useRequest('submittedCopies.get', { evidenceId }).data
  const [draft, setDraft] = useState<Passage | null>(null)
  const marking = useMemo(() => (onMark ? { draft, setDraft } : undefined), [draft, onMark])
  const start = useMemo(() => ({ passage }), [passage])
  if (!evidence || !copy) return <Loading />
  return (
    <ContentViewer
      key={evidence.sha256}
      content={{ id: evidence.id, title: evidence.facts.title }}
      start={start}
      rotations={copy.rotations}
      marking={marking}
      onMark={onMark}
      bar={
        marking && onMark
          ? ({ page, find, source }) => (
              <PageMarkBar
                marking={marking}
                source={source}
                page={page}
                find={find}
                onMark={taken => {
                  setDraft(null)
                  onMark(taken)
                }}
              />
            )
          : undefined
      }
    />
  )
}
