import { useNavigate } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { type Round, stages } from './round-state.ts'
import styles from './team.module.css'

type Props = {
  readonly round: Round
  readonly items: number
  readonly revealedAt: string | null
  readonly onAdd: () => void
  readonly onCollect: () => void
  readonly onOpen: () => void
}

/** Who does what while the team scores, as parts of one sentence. */
const doings = (t: TFunction<'team'>, { scoring, out, idle }: Round, items: number): string =>
  [
    ...scoring.map(({ name, scored }) => t('round.scoring', { name, scored, items })),
    ...(out.length > 0 ? [t('round.out', { names: out.join(t('listSeparator')) })] : []),
    ...(idle.length > 0 ? [t('round.idle', { names: idle.join(t('listSeparator')) })] : []),
  ].join(t('partSeparator'))

/** How the round stands in one sentence, where it is on its way, and the one next step. */
export const RoundLine = ({ round, items, revealedAt, onAdd, onCollect, onOpen }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const navigate = useNavigate()
  const { stage, next, total, handedIn } = round
  const at = stages.indexOf(stage)
  const sentence =
    stage === 'form'
      ? t('round.forming', { count: total })
      : stage === 'score'
        ? t(handedIn === 0 ? 'round.noneIn' : 'round.inOf', {
            handedIn,
            total,
            rest: doings(t, round, items),
          })
        : stage === 'open'
          ? t('round.allIn', { count: total })
          : t('round.revealed', { time: revealedAt === null ? '' : format.moment(revealedAt) })
  const go = (): void => {
    if (next.does === 'add') onAdd()
    else if (next.does === 'collect') onCollect()
    else if (next.does === 'open') onOpen()
    else if (next.does === 'meet') void navigate({ to: '/assess/consensus' })
    else if (next.does === 'visit') void navigate({ to: '/assess/visit' })
    else if (next.does === 'score')
      void navigate({ to: '/assess/ballot', search: { assessor: next.assessorId } })
  }
  return (
    <section className={styles.round} aria-labelledby="round-sentence">
      <ol className={styles.stages}>
        {stages.map((one, index) => (
          <li
            key={one}
            className={styles.stage}
            data-past={index < at ? '' : undefined}
            aria-current={one === stage ? 'step' : undefined}
          >
            <span>{t(`stages.${one}`)}</span>
          </li>
        ))}
      </ol>
      <div className={styles.state}>
        <div>
          <p id="round-sentence" className={styles.sentence}>
            {sentence}
          </p>
          <p className={styles.next}>
            {t(`next.${next.does}.text`, {
              names: round.scoring.map(({ name }) => name).join(t('listSeparator')),
            })}
          </p>
        </div>
        {next.does === 'begin' ? null : (
          <Button variant="primary" onClick={go}>
            {t(`next.${next.does}.action`)}
          </Button>
        )}
      </div>
    </section>
  )
}
