import DisconnectOutlined from '@ant-design/icons/DisconnectOutlined'
import EnterOutlined from '@ant-design/icons/EnterOutlined'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { usePart } from '../../../ui/use-part.ts'
import { FileMark } from '../../evidence/file-mark.tsx'
import { DropFiles } from '../../evidence/intake/drop-files.tsx'
import { ValidityMark } from '../../evidence/validity-mark.tsx'
import { useLinkedEvidence } from '../queries.ts'
import { EvidencePicker } from './evidence-picker.tsx'
import styles from './panel.module.css'
import { PanelSection } from './panel-section.tsx'

type Props = {
  readonly leaf: string
  /** Puts a reference into the text at the cursor; absent where there is no text. */
  readonly onInsert?: ((id: string) => void) | undefined
}

/** What proves this leaf: linked evidence, more by dropping files or from the library. */
export const LinkedEvidence = ({ leaf, onInsert }: Props) => {
  const { t } = useTranslation(['assess', 'evidence'])
  const [picking, setPicking] = useState(false)
  const unlink = useSend('evidence.unlink', { saves: true })
  const link = useSend('evidence.link', { saves: true })
  const { undo } = useUndo()
  const linked = useLinkedEvidence(leaf).data?.evidence ?? []
  const { shown, rest, more } = usePart(linked, 20)
  const takeAway = async (evidence: Evidence) => {
    await unlink.mutateAsync({ id: evidence.id, leaf })
    showToast({
      text: t('assess:linked.unlinked', { number: evidence.number }),
      action: { label: t('assess:undo'), run: () => void undo() },
    })
  }
  return (
    <PanelSection id="evidence" title={t('assess:linked.title')} note={linked.length}>
      {linked.length === 0 ? <p className={styles.note}>{t('assess:linked.none')}</p> : null}
      <ul className={styles.plain}>
        {shown.map(evidence => (
          <li key={evidence.id} className={styles.evidence}>
            <FileMark mediaType={evidence.mediaType} />
            <div>
              <Link to="/evidence" search={{ id: evidence.id }}>
                E-{evidence.number} {evidence.facts.title}
              </Link>
              <div className={styles.meta}>
                {[
                  evidence.facts.issuedOn,
                  evidence.pages === null ? '' : t('evidence:pages', { count: evidence.pages }),
                  t('assess:linked.proves', { count: evidence.links.length }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <ValidityMark facts={evidence.facts} quiet />
            </div>
            <div className={styles.tools}>
              {onInsert ? (
                <IconButton
                  label={t('assess:linked.insert', { number: evidence.number })}
                  icon={<EnterOutlined />}
                  onClick={() => onInsert(evidence.id)}
                />
              ) : null}
              <IconButton
                label={t('assess:linked.unlink', { number: evidence.number })}
                icon={<DisconnectOutlined />}
                onClick={() => void takeAway(evidence)}
              />
            </div>
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onMore={more} />
      <DropFiles leaf={leaf} compact>
        <Button small variant="quiet" onClick={() => setPicking(true)}>
          {t('assess:linked.fromLibrary')}
        </Button>
      </DropFiles>
      {picking ? (
        <EvidencePicker
          without={linked.map(({ id }) => id)}
          onChoose={id => link.mutate({ id, leaf })}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </PanelSection>
  )
}
