import VerticalAlignTopOutlined from '@ant-design/icons/VerticalAlignTopOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import type { Scale } from '../../../../../shared/packs/instrument.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { onEnter } from '../../../ui/on-enter.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { FindingLine } from '../../assess/findings/finding-line.tsx'
import { useFindings } from '../../assess/queries.ts'
import type { ConsensusPage } from '../queries.ts'
import { type AdoptedLine, joinSentences, merge, rewrite, strike } from './adopted.ts'
import { AdoptedRow } from './adopted-row.tsx'
import styles from './agreed.module.css'

type Props = {
  readonly kind: 'strength' | 'opportunity'
  readonly place: { readonly assessmentId: string; readonly item: string }
  readonly scale: Scale
  readonly saved: ConsensusPage['findings']
  readonly lines: readonly AdoptedLine[]
  readonly onChange: (lines: readonly AdoptedLine[]) => void
}

/** One kind of agreed findings: those on record are changed at once, those taken over wait for the confirmation. */
export const AgreedKind = ({ kind, place, scale, saved, lines, onChange }: Props) => {
  const { t } = useTranslation(['team', 'assess'])
  const [typed, setTyped] = useState('')
  const rows = useFindings(place.assessmentId, place.item).data?.findings ?? []
  const save = useSend('findings.save', { saves: true })
  const remove = useSend('findings.remove', { saves: true })
  const { undo } = useUndo()
  const takeAway = async (id: string, revision: number): Promise<void> => {
    await remove.mutateAsync({ id, revision })
    showToast({
      text: t(`assess:findings.removed.${kind}`),
      action: { label: t('team:undo'), run: () => void undo() },
    })
  }
  const join = async (above: Finding, row: Finding): Promise<void> => {
    const { id, revision } = above
    await save.mutateAsync({ ...place, id, revision, kind, text: joinSentences(above.text, row.text) })
    await remove.mutateAsync({ id: row.id, revision: row.revision })
  }
  const add = (): void => {
    const text = typed.trim()
    if (text === '') return
    onChange([...lines, { text, from: [] }])
    setTyped('')
  }
  return (
    <section aria-label={t(`assess:findings.${kind}`)}>
      <h3>{t(kind === 'strength' ? 'team:ballot.strengths' : 'team:ballot.opportunities')}</h3>
      <ul className={styles.list}>
        {rows
          .filter(row => saved.some(({ id }) => id === row.id))
          .map((row, at, own) => {
            const above = own[at - 1]
            return (
              <FindingLine
                key={row.id}
                finding={row}
                scale={scale}
                onSave={changed =>
                  save.mutateAsync({ ...place, id: row.id, revision: row.revision, kind, ...changed })
                }
                onRemove={() => void takeAway(row.id, row.revision).catch(() => {})}
              >
                {above === undefined ? null : (
                  <IconButton
                    label={t('team:agreed.merge')}
                    icon={<VerticalAlignTopOutlined />}
                    onClick={() => void join(above, row).catch(() => {})}
                  />
                )}
              </FindingLine>
            )
          })}
        {lines.map((line, at) => (
          <AdoptedRow
            key={line.from[0] ?? `own ${String(at)}`}
            line={line}
            first={at === 0}
            onChange={text => onChange(rewrite(lines, at, text))}
            onMerge={() => onChange(merge(lines, at))}
            onStrike={() => onChange(strike(lines, at))}
          />
        ))}
      </ul>
      <textarea
        rows={1}
        className={styles.fresh}
        spellCheck={false}
        maxLength={4000}
        aria-label={t(`assess:findings.add.${kind}`)}
        placeholder={t('team:agreed.hint')}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={onEnter(add)}
      />
    </section>
  )
}
