import LeftOutlined from '@ant-design/icons/LeftOutlined'
import RightOutlined from '@ant-design/icons/RightOutlined'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim, Proof } from '../../../../../../shared/contract/requests/claims.ts'
import { usePickText } from '../../../../i18n/use-language.ts'
import { Button } from '../../../../ui/button.tsx'
import { IconButton } from '../../../../ui/icon-button.tsx'
import type { LeafPlace } from '../../../assess/tree/leaf-list.ts'
import { ProofChip } from '../proof-chip.tsx'
import { StateMark } from '../state-mark.tsx'
import { useClaimActs } from '../use-claim-acts.ts'
import { ClaimPassage } from './claim-passage.tsx'
import styles from './prove.module.css'

type Props = {
  readonly assessmentId: string
  readonly claim: Claim
  readonly place: LeafPlace | undefined
  readonly position: number
  readonly total: number
  /** The proof that is shown beside it. */
  readonly proof: Proof | null
  readonly onStep: (step: 1 | -1) => void
  readonly onProof: (proof: Proof) => void
  readonly onFind: () => void
  readonly children: ReactNode
}

/** The sentence among its neighbours, with how it stands and the ways on. */
export const ClaimSheet = (props: Props) => {
  const { assessmentId, claim, place, position, total, proof, onStep, onProof, onFind } = props
  const { t } = useTranslation('claims')
  const pick = usePickText()
  const { confirm } = useClaimActs()
  const title = place === undefined ? claim.leaf : `${claim.leaf} ${pick(place.leaf.title)}`
  return (
    <article className={styles.sheet}>
      <header className={styles.sheetHead}>
        <Link to="/assess" search={{ leaf: claim.leaf }}>
          {title}
        </Link>
        <span className={styles.steps}>
          <IconButton label={t('prove.previous')} icon={<LeftOutlined />} onClick={() => onStep(-1)} />
          <span aria-live="polite">
            {position === 0 ? '–' : position} / {total}
          </span>
          <IconButton label={t('prove.next')} icon={<RightOutlined />} onClick={() => onStep(1)} />
        </span>
      </header>
      <ClaimPassage assessmentId={assessmentId} claim={claim} />
      <div className={styles.standing}>
        <StateMark state={claim.state} />
        {claim.proofs.map(one => (
          <ProofChip key={one.id} proof={one} pressed={one.id === proof?.id} onOpen={() => onProof(one)} />
        ))}
        <Button small variant="quiet" onClick={onFind}>
          {t(claim.proofs.length === 0 ? 'panel.find' : 'panel.findMore')} <kbd>E</kbd>
        </Button>
      </div>
      {claim.state === 'reworded' ? (
        <p className={styles.reworded}>
          {t('panel.was', { text: claim.text })}
          <Button small onClick={() => void confirm(claim)}>
            {t('panel.confirm')}
          </Button>
        </p>
      ) : null}
      {props.children}
    </article>
  )
}
