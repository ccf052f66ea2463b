import { useTranslation } from 'react-i18next'
import type { Assessor, Ballot } from '../../../../../shared/contract/requests/team.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { ConflictDialog } from '../../../saving/conflict-dialog.tsx'
import { SaveMark } from '../../../saving/save-mark.tsx'
import { useAutosaver } from '../../../saving/use-autosaver.ts'
import type { ItemPlace } from '../item-places.ts'
import { SentenceList } from '../sentence-list.tsx'
import styles from './ballot.module.css'
import { type BallotDraft, draftOf, draftText } from './ballot-draft.ts'
import { BallotScore } from './ballot-score.tsx'
import { Opportunities } from './opportunities.tsx'
import { saveBallot } from './save-ballot.ts'
import { SealedNote } from './sealed-note.tsx'

type Props = {
  readonly assessmentId: string
  readonly assessor: Assessor
  readonly place: ItemPlace
  readonly ballot: Ballot | undefined
  readonly templates: Instrument['commentTemplates']
  readonly inCopy: boolean
  readonly onShowCode: () => void
}

/** What one assessor thinks of one item: the score, why, strengths, opportunities, what to see on site. */
export const BallotPanel = (props: Props) => {
  const { assessmentId, assessor, place, ballot, templates, inCopy, onShowCode } = props
  const { t } = useTranslation(['team', 'assess'])
  const { item, scale } = place
  const readOnly = assessor.handIn !== null
  const at = { assessmentId, assessorId: assessor.id, item: item.code }
  const { value, state, saver } = useAutosaver<BallotDraft>(
    `ballot:${assessor.id}/${item.code}`,
    { value: draftOf(ballot), revision: ballot?.revision ?? 0 },
    (draft, revision) => saveBallot(at, draft, revision),
    350,
  )
  const change = (part: Partial<BallotDraft>) => saver.change({ ...value, ...part })
  return (
    <>
      <header className={styles.panelHead}>
        <h2>{t('team:ballot.panel', { code: item.code })}</h2>
        <SaveMark state={state} onRetry={() => void saver.flush()} />
      </header>
      {assessor.handIn === null ? null : (
        <SealedNote assessor={assessor} handIn={assessor.handIn} inCopy={inCopy} onShowCode={onShowCode} />
      )}
      <BallotScore
        assessorId={assessor.id}
        place={place}
        draft={value}
        readOnly={readOnly}
        saved={state.phase === 'clean'}
        change={change}
        onLeave={() => void saver.flush()}
      />
      <SentenceList
        title={t('team:ballot.strengths')}
        name={t('team:ballot.strength')}
        hint={t('assess:findings.hint.strength')}
        lines={value.strengths}
        readOnly={readOnly}
        onChange={lines => change({ strengths: [...lines] })}
      />
      <Opportunities
        scale={scale}
        templates={templates}
        lines={value.opportunities}
        readOnly={readOnly}
        onChange={lines => change({ opportunities: [...lines] })}
      />
      <SentenceList
        title={t('team:ballot.verify')}
        name={t('team:ballot.check')}
        hint={t('team:ballot.verifyHint')}
        lines={value.verify}
        readOnly={readOnly}
        onChange={lines => change({ verify: [...lines] })}
      />
      {readOnly ? null : <p className={styles.keys}>{t('team:ballot.keys')}</p>}
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog
          mine={draftText(value, scale)}
          theirs={draftText(state.stored.value, scale)}
          onChoose={choice => saver.resolve(choice)}
        />
      ) : null}
    </>
  )
}
