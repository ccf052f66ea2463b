import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BallotView } from '../../../../../shared/contract/requests/consensus.ts'
import { Chip } from '../../../ui/chip.tsx'
import type { ConsensusPage } from '../queries.ts'
import { adopt, isAdopted, letGo, sourceKey } from './adopted.ts'
import type { MeetingDraft } from './meeting-drafts.ts'
import styles from './voices.module.css'

type Props = {
  readonly page: ConsensusPage
  readonly strengths: MeetingDraft['strengths']
  readonly opportunities: MeetingDraft['opportunities']
  readonly change: (part: Partial<MeetingDraft>) => void
}

const fieldOf = { strength: 'strengths', opportunity: 'opportunities' } as const

/** What each assessor wrote, side by side; a tick takes a sentence over into what is agreed. */
export const Voices = memo(({ page, strengths, opportunities, change }: Props) => {
  const { t } = useTranslation('team')
  const adopted = { strengths, opportunities }
  const known = new Set(page.findings.map(({ kind, text }) => `${kind} ${text.trim()}`))
  const sentence = (ballot: BallotView, kind: 'strength' | 'opportunity', text: string, index: number) => {
    const field = fieldOf[kind]
    const source = sourceKey(ballot.assessorId, kind, index)
    const written = known.has(`${kind} ${text.trim()}`)
    const taken = written || isAdopted(adopted[field], source)
    return (
      <li key={source}>
        <label className={styles.sentence}>
          <input
            type="checkbox"
            checked={taken}
            disabled={written}
            onChange={() =>
              change({
                [field]: taken ? letGo(adopted[field], source) : adopt(adopted[field], source, text),
              })
            }
          />
          <span>{text}</span>
        </label>
      </li>
    )
  }
  return (
    <section className={styles.voices} aria-label={t('meeting.voices')}>
      {page.ballots.map(ballot => (
        <section key={ballot.assessorId} className={styles.voice} aria-label={ballot.name}>
          <h2>
            {ballot.name} <b>{ballot.percent === null ? '–' : `${ballot.percent}%`}</b>
            {ballot.counts ? null : <Chip>{t('meeting.notCounted')}</Chip>}
          </h2>
          <p className={ballot.reason === '' ? styles.none : styles.reason}>
            {ballot.reason === '' ? t('meeting.noReason') : ballot.reason}
          </p>
          {(['strength', 'opportunity'] as const).map(kind =>
            ballot[fieldOf[kind]].length === 0 ? null : (
              <div key={kind} data-kind={kind}>
                <h3>{t(`ballot.${fieldOf[kind]}`)}</h3>
                <ul>{ballot[fieldOf[kind]].map((text, index) => sentence(ballot, kind, text, index))}</ul>
              </div>
            ),
          )}
          {ballot.verify.length === 0 ? null : (
            <div>
              <h3>{t('ballot.verify')}</h3>
              <ul className={styles.verify}>
                {ballot.verify.map(text => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
      ))}
    </section>
  )
})
