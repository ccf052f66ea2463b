import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessor } from '../../../../../shared/contract/requests/team.ts'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import { saveExport } from '../../../app/save-export.ts'
import { useSend } from '../../../host/use-send.ts'
import { flushAll } from '../../../saving/autosaver-registry.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import type { ItemPlace } from '../item-places.ts'
import styles from './ballot.module.css'
import { type BallotDraft, gapsOf } from './ballot-draft.ts'
import { GapList } from './gap-list.tsx'
import { HandedIn } from './handed-in.tsx'

type Props = {
  readonly assessor: Assessor
  readonly places: readonly ItemPlace[]
  readonly ballots: ReadonlyMap<string, BallotDraft>
  readonly inCopy: boolean
  readonly onGo: (item: string) => void
  readonly onClose: () => void
}

type Made = RequestOutput<'handIns.make'>

/** Handing in: what is still missing, then the seal; in a copy the file and its opening code. */
export const HandInDialog = ({ assessor, places, ballots, inCopy, onGo, onClose }: Props) => {
  const { t } = useTranslation(['team', 'app'])
  const [made, setMade] = useState<Made | null>(null)
  const [allows, setAllows] = useState(false)
  const make = useSend('handIns.make', { saves: true })
  const gaps = gapsOf(
    places.map(({ item }) => item.code),
    ballots,
  )
  const incomplete = gaps.unscored.length > 0
  const before = assessor.handIn !== null
  const save = async ({ exportId, fileName }: Made): Promise<void> => {
    if (exportId !== null && fileName !== null)
      await saveExport({ exportId, fileName }, t('team:handIn.saved'))
  }
  const handIn = async (): Promise<void> => {
    if (!(await flushAll())) {
      showToast({ tone: 'bad', text: t('team:handIn.unsaved') })
      return
    }
    const result = await make.mutateAsync({ assessorId: assessor.id, allowIncomplete: allows || before })
    setMade(result)
    await save(result)
  }
  if (made !== null) return <HandedIn made={made} onSave={() => void save(made)} onClose={onClose} />
  return (
    <Dialog
      open
      title={t(before ? 'team:handIn.showCode' : 'team:handIn.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app:ui.cancel')}</Button>
          {before && !inCopy ? null : (
            <Button
              variant="primary"
              disabled={(!before && incomplete && !allows) || make.isPending}
              onClick={() => void handIn().catch(() => {})}
            >
              {t(before ? 'team:handIn.showAndSave' : 'team:handIn.action')}
            </Button>
          )}
        </>
      }
    >
      {before ? (
        <p>{t(inCopy ? 'team:handIn.againCopy' : 'team:handIn.againHere')}</p>
      ) : (
        <>
          <p>{t(inCopy ? 'team:handIn.textCopy' : 'team:handIn.textHere')}</p>
          <GapList
            gaps={gaps}
            places={places}
            onGo={item => {
              onClose()
              onGo(item)
            }}
          />
          {incomplete ? (
            <label className={styles.check}>
              <input type="checkbox" checked={allows} onChange={event => setAllows(event.target.checked)} />
              {t('team:handIn.allow', { count: gaps.unscored.length })}
            </label>
          ) : null}
        </>
      )}
    </Dialog>
  )
}
