import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../../shared/contract/requests/assessments.ts'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import { Loading } from '../../../ui/loading.tsx'
import { Page } from '../../../ui/page.tsx'
import { useConsensus, useTeam } from '../queries.ts'
import { AddAssessor } from './add-assessor.tsx'
import { AssessorList } from './assessor-list.tsx'
import { HandOutDialog } from './hand-out-dialog.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { RoundLine } from './round-line.tsx'
import { roundOf } from './round-state.ts'
import { Sealing } from './sealing.tsx'
import { SpreadLimit } from './spread-limit.tsx'
import { TakeHandIns, type TakeHandle } from './take-hand-ins.tsx'
import styles from './team.module.css'
import { WhyAlone } from './why-alone.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type Asked =
  | { readonly what: 'open' }
  | { readonly what: 'hand-out' | 'withdraw'; readonly assessor: Assessor }

/** The round on one page: how it stands, who is in it, and what came back. */
export const TeamWork = ({ assessment }: { readonly assessment: Assessment }) => {
  const { t } = useTranslation('team')
  const team = useTeam(assessment.id).data
  const counts = useConsensus(assessment.id, team?.state === 'revealed').data?.counts
  const [asked, setAsked] = useState<Asked | null>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const take = useRef<TakeHandle>(null)
  if (!team) return <Loading />
  const round = roundOf(team, counts !== undefined && counts.agreed === counts.items)
  const revealed = team.state === 'revealed'
  const ask = (what: 'hand-out' | 'withdraw') => (assessor: Assessor) => setAsked({ what, assessor })
  const close = () => setAsked(null)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<SpreadLimit assessmentId={assessment.id} stored={assessment} />}
    >
      {team.assessors.length === 0 ? (
        <WhyAlone />
      ) : (
        <>
          <RoundLine
            round={round}
            items={team.items}
            revealedAt={team.assessors[0]?.handIn?.revealedAt ?? null}
            onAdd={() => nameField.current?.focus()}
            onCollect={() => take.current?.choose()}
            onOpen={() => setAsked({ what: 'open' })}
          />
          <AssessorList
            assessmentId={assessment.id}
            team={team}
            onHandOut={ask('hand-out')}
            onWithdraw={ask('withdraw')}
          />
        </>
      )}
      {revealed ? null : (
        <div className={styles.below}>
          <AddAssessor ref={nameField} assessmentId={assessment.id} first={team.assessors.length === 0} />
          {team.assessors.length === 0 ? null : (
            <TakeHandIns ref={take} assessmentId={assessment.id} items={team.items} />
          )}
        </div>
      )}
      <Sealing />
      {asked?.what === 'open' ? (
        <OpenDialog assessmentId={assessment.id} assessors={team.assessors} onClose={close} />
      ) : null}
      {asked?.what === 'hand-out' ? <HandOutDialog assessor={asked.assessor} onClose={close} /> : null}
      {asked?.what === 'withdraw' ? <WithdrawDialog assessor={asked.assessor} onClose={close} /> : null}
    </Page>
  )
}
