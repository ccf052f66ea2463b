import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsensusItem } from '../../../../../shared/contract/requests/consensus.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import { bandsApart } from '../../../../../shared/domain/review/bands-apart.ts'
import { useSend } from '../../../host/use-send.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { ItemPlace } from '../item-places.ts'
import { PercentSlider } from '../percent-slider.tsx'
import { EvidenceBox } from './evidence-box.tsx'
import styles from './visit.module.css'
import { signed } from './visit-facts.ts'

type Props = {
  readonly assessmentId: string
  readonly place: ItemPlace
  readonly item: ConsensusItem
  /** Evidence of the item's checks: what a change most likely rests on. */
  readonly seen: readonly string[]
  readonly evidence: ReadonlyMap<string, EvidenceName>
}

/** What the visit makes of the agreed percent: kept, or changed with a reason and the evidence seen. */
export const ChangeForm = ({ assessmentId, place, item, seen, evidence }: Props) => {
  const { t } = useTranslation('team')
  const format = useFormat()
  const { agreed, visit } = item
  const [percent, setPercent] = useState(visit?.percent ?? agreed?.percent ?? 0)
  const [reason, setReason] = useState(visit?.reason ?? '')
  const [proof, setProof] = useState<readonly string[] | null>(visit?.evidence ?? null)
  const [tried, setTried] = useState(false)
  const save = useSend('visits.change', { saves: true })
  if (agreed === null)
    return (
      <section className={styles.change} aria-labelledby="change-title">
        <h2 id="change-title">{t('change.title')}</h2>
        <p className={styles.none}>
          {t('change.notAgreed')}{' '}
          <Link to="/assess/consensus" search={{ item: item.item }}>
            {t('change.toMeeting')}
          </Link>
        </p>
      </section>
    )
  const moved = percent - agreed.percent
  const apart = bandsApart(place.scale, agreed.percent, percent)
  const shown = proof ?? [...new Set(seen)]
  const stored =
    visit !== null &&
    percent === visit.percent &&
    reason.trim() === visit.reason &&
    shown.toSorted().join() === visit.evidence.toSorted().join()
  const send = (visitPercent: number | null): void =>
    save.mutate({
      assessmentId,
      item: item.item,
      revision: agreed.revision,
      visitPercent,
      visitReason: visitPercent === null ? '' : reason.trim(),
      evidence: visitPercent === null ? [] : [...shown],
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (moved !== 0 && (reason.trim() === '' || shown.length === 0)) return
    send(percent)
  }
  return (
    <form className={styles.change} aria-labelledby="change-title" noValidate onSubmit={submit}>
      <h2 id="change-title">{t('change.title')}</h2>
      <p>{t('change.agreed', { percent: agreed.percent })}</p>
      <PercentSlider
        label={t('change.percent')}
        scale={place.scale}
        points={item.points}
        percent={percent}
        start={agreed.percent}
        onChange={setPercent}
      />
      <p className={styles.effect} role="status">
        {moved === 0
          ? t('change.kept')
          : t('change.moved', {
              percent: signed(moved, String(Math.abs(moved))),
              points: signed(moved, format.short(Math.abs(item.points * moved) / 100)),
            })}
      </p>
      {apart > 1 ? <p className={styles.warning}>{t('change.beyond', { bands: apart })}</p> : null}
      <TextArea
        label={t('change.reason')}
        rows={2}
        maxLength={4000}
        placeholder={t('change.reasonHint')}
        value={reason}
        error={tried && moved !== 0 && reason.trim() === '' ? t('change.reasonNeeded') : undefined}
        onChange={setReason}
      />
      <div>
        <p className={styles.label}>{t('change.evidence')}</p>
        <EvidenceBox ids={shown} all={evidence} onChange={setProof} />
        {tried && moved !== 0 && shown.length === 0 ? (
          <p className={styles.error} role="alert">
            {t('change.evidenceNeeded')}
          </p>
        ) : null}
      </div>
      <div className={styles.changeTools}>
        <Button type="submit" variant="primary" disabled={save.isPending || stored}>
          {t(stored ? 'change.stored' : moved === 0 ? 'change.keep' : 'change.save', { percent })}
        </Button>
        {visit === null ? null : (
          <Button disabled={save.isPending} onClick={() => send(null)}>
            {t('change.drop')}
          </Button>
        )}
      </div>
    </form>
  )
}
