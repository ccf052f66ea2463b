import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useEscape } from '../../../ui/use-escape.ts'
import { ContentViewer } from './content-viewer.tsx'
import styles from './evidence-view.module.css'
import type { Start } from './pages/use-pages.ts'
import { RedactionBar } from './redacting/redaction-bar.tsx'
import { RedactionList } from './redacting/redaction-list.tsx'
import { useRedacting } from './redacting/use-redacting.ts'
import { useSubmittedCopy } from './redacting/use-submitted-copy.ts'
import { ViewHeader } from './view-header.tsx'
import { ViewerPanel } from './viewer-panel.tsx'

type Props = {
  readonly evidence: Evidence
  readonly start: Start
  readonly readOnly: boolean
  readonly onLeave: () => void
  /** Something is going on that Escape ends before it leaves. */
  readonly onBusy: (busy: boolean) => void
}

/** One evidence with everything around it: its head, its pages, what is kept back, what is known about it. */
export const EvidenceView = ({ evidence, start, readOnly, onLeave, onBusy }: Props) => {
  const { t } = useTranslation('viewer')
  const copy = useSubmittedCopy(evidence)
  const { redacting, setView, turn } = useRedacting(copy)
  const [panel, setPanel] = useState(true)
  const editing = redacting.view === 'edit'
  useEffect(() => onBusy(editing), [editing, onBusy])
  const stop = useCallback(() => setView('submitted'), [setView])
  useEscape(editing, stop)
  return (
    <div className={styles.view}>
      <ViewHeader
        evidence={evidence}
        view={redacting.view}
        onView={setView}
        mayRedact={!readOnly}
        redactions={copy.redactions.length}
        panel={panel}
        onPanel={() => setPanel(!panel)}
        onLeave={onLeave}
      />
      {copy.outdated !== null && copy.outdated.redactions > 0 ? (
        <p className={styles.warning} role="status">
          {t('redact.outdated', { count: copy.outdated.redactions })}
        </p>
      ) : null}
      <div className={styles.body}>
        <div className={styles.content}>
          <ContentViewer
            content={{ id: evidence.id, title: evidence.facts.title }}
            start={start}
            rotations={copy.rotations}
            onTurn={readOnly ? undefined : turn}
            redacting={redacting}
            bar={
              editing
                ? at => (
                    <RedactionBar
                      redacting={redacting}
                      source={at.source}
                      page={at.page}
                      find={at.find}
                      onDone={stop}
                    />
                  )
                : undefined
            }
            aside={
              editing
                ? at => <RedactionList redacting={redacting} source={at.source} goTo={at.goTo} />
                : undefined
            }
          />
        </div>
        {panel && !editing ? <ViewerPanel evidence={evidence} copy={copy} readOnly={readOnly} /> : null}
      </div>
    </div>
  )
}
