import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../../shared/contract/requests/actions.ts'
import type { Finding } from '../../../../../shared/contract/requests/assessments.ts'
import { findingTarget } from '../../../../../shared/domain/evidence/link-target.ts'
import type { Instrument, Scale } from '../../../../../shared/packs/instrument.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { showToast } from '../../../ui/toast-store.ts'
import { ProofClip } from '../../evidence/linking/proof-clip.tsx'
import { MakeActionButton } from '../../improve/make-action-button.tsx'
import { FindingAdd } from './finding-add.tsx'
import { FindingLine } from './finding-line.tsx'
import styles from './findings.module.css'

type Props = {
  readonly kind: Finding['kind']
  readonly place: { readonly assessmentId: string; readonly item: string }
  readonly scale: Scale
  readonly findings: readonly Finding[]
  readonly templates: Instrument['commentTemplates']
  /** The improvements of the assessment; an opportunity shows the one that was made of it. */
  readonly actions: readonly Action[]
}

/** One kind of findings: each can be rewritten in place or removed (and brought back). */
export const FindingList = ({ kind, place, scale, findings, templates, actions }: Props) => {
  const { t } = useTranslation('assess')
  const save = useSend('findings.save', { saves: true })
  const remove = useSend('findings.remove', { saves: true })
  const { undo } = useUndo()
  const takeAway = async ({ id, revision }: Finding) => {
    await remove.mutateAsync({ id, revision })
    showToast({
      text: t(`findings.removed.${kind}`),
      action: { label: t('undo'), run: () => void undo() },
    })
  }
  return (
    <section aria-labelledby={`findings-${kind}`}>
      <h2 id={`findings-${kind}`} className={styles.title}>
        {t(`findings.${kind}`)} <span>{findings.length}</span>
      </h2>
      <ul className={styles.list}>
        {findings.map(finding => (
          <FindingLine
            key={finding.id}
            finding={finding}
            scale={scale}
            onSave={change =>
              save.mutateAsync({ ...place, id: finding.id, revision: finding.revision, kind, ...change })
            }
            onRemove={() => void takeAway(finding)}
          >
            <ProofClip target={findingTarget(finding.id)} name={finding.text} />
            {kind === 'opportunity' ? (
              <MakeActionButton
                finding={finding}
                made={actions.filter(action => action.findingId === finding.id)}
              />
            ) : null}
          </FindingLine>
        ))}
      </ul>
      <FindingAdd
        kind={kind}
        scale={scale}
        templates={templates}
        busy={save.isPending}
        onAdd={(text, dimension) => save.mutateAsync({ ...place, kind, text, dimension })}
      />
    </section>
  )
}
