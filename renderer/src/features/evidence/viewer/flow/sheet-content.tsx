import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetView } from '../../../../../../shared/contract/requests/viewer.ts'
import { sheetText } from '../../../../../../shared/domain/evidence/viewer/sheet-view.ts'
import { failureSentence } from '../../../../app/failure-sentence.ts'
import { call } from '../../../../host/call.ts'
import { failureOf } from '../../../../host/request-failed.ts'
import { useRequest } from '../../../../host/use-request.ts'
import { Loading } from '../../../../ui/loading.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { NothingToSee } from '../nothing-to-see.tsx'
import type { Start } from '../pages/use-pages.ts'
import { FlowFrame, type FlowMarking } from './flow-frame.tsx'
import styles from './sheet.module.css'
import { SheetBody } from './sheet-body.tsx'

type Props = {
  readonly id: string
  readonly label: string
  readonly start: Start
  readonly marking: FlowMarking | undefined
}

type SheetProps = Props & { readonly view: SheetView; readonly onSheet: (sheet: number) => void }

const Sheet = ({ id, view, onSheet, label, start, marking }: SheetProps) => {
  const { t } = useTranslation('viewer')
  const { sheets, sheet } = view
  const textOf = useCallback(
    async (page: number) => sheetText((await call('viewer.sheet', { id, sheet: page })).rows),
    [id],
  )
  const nameOf = ({ name, hidden }: SheetView['sheets'][number], at: number): string => {
    const shown = name === '' ? t('flow.sheet', { sheet: at + 1 }) : name
    return hidden ? t('flow.hidden', { name: shown }) : shown
  }
  const panel = `${id}-sheet`
  return (
    <FlowFrame
      label={label}
      start={start}
      pages={sheets.length}
      textOf={textOf}
      page={sheet}
      onPage={onSheet}
      marking={marking}
      notes={[
        ...(view.cut ? [t('flow.cutSheet')] : []),
        ...(view.rows.length === 0 ? [t('flow.noRows')] : []),
      ]}
      foot={
        sheets.length > 1 ? (
          <div className={styles.tabs}>
            <Tabs
              label={t('flow.sheets')}
              panelId={panel}
              value={String(sheet)}
              tabs={sheets.map((one, at) => ({ value: String(at + 1), label: nameOf(one, at) }))}
              onChange={value => onSheet(Number(value))}
            />
          </div>
        ) : null
      }
    >
      {at => (
        <div id={panel} {...(sheets.length > 1 ? { role: 'tabpanel' } : {})}>
          <SheetBody key={sheet} {...at} view={view} marks={marking !== undefined} />
        </div>
      )}
    </FlowFrame>
  )
}

/** A workbook or a table that is written as text: one sheet at a time, as a grid with letters and numbers. */
export const SheetContent = ({ id, start, ...rest }: Props) => {
  const [sheet, setSheet] = useState(start.passage?.page ?? 1)
  const { data: view, error } = useRequest('viewer.sheet', { id, sheet }, { keepPrevious: true })
  if (error) return <NothingToSee id={id} text={failureSentence(failureOf(error))} />
  if (view === undefined) return <Loading />
  return <Sheet id={id} view={view} onSheet={setSheet} start={start} {...rest} />
}
