import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeFile, IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { shownPath } from '../../../../../shared/domain/evidence/intake/kept-path.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { SpacerRow } from '../../../ui/spacer-row.tsx'
import { useWindowedRows } from '../../../ui/use-windowed-rows.ts'
import styles from './intake.module.css'
import { useIntakeFiles } from './use-intake-files.ts'

type Props = {
  readonly id: string
  readonly state: IntakeState | undefined
  readonly code: string | undefined
  /** How many files the filter lets through. */
  readonly count: number
  readonly onLeave: () => void
}

/** The name of a file with the folder it lay in. */
const FileName = ({ file, onLeave }: { readonly file: IntakeFile; readonly onLeave: () => void }) => {
  const path = shownPath(file.path)
  const cut = path.lastIndexOf('/') + 1
  const words = (
    <>
      <bdi>{path.slice(cut)}</bdi> {cut === 0 ? null : <small>{path.slice(0, cut - 1)}</small>}
    </>
  )
  if (file.evidenceId === null || file.number === null) return <span title={path}>{words}</span>
  return (
    <Link to="/evidence" search={{ id: file.evidenceId }} title={path} onClick={onLeave}>
      E-{file.number} {words}
    </Link>
  )
}

/** The files of a report; only the rows in sight are drawn and read. */
export const IntakeFiles = ({ id, state, code, count, onLeave }: Props) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const box = useRef<HTMLElement>(null)
  const { first, last } = useWindowedRows(box, count)
  const files = useIntakeFiles(id, { state, code }, first, last)
  const rows = Array.from({ length: Math.max(0, Math.min(last, count) - first) }, (_, index) => first + index)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section ref={box} className={styles.files} tabIndex={0} aria-label={t('report.files')}>
      <table aria-rowcount={count}>
        <tbody>
          <SpacerRow rows={first} columns={3} />
          {rows.map(row => {
            const file = files.at(row)
            return (
              <tr key={row} aria-rowindex={row + 1} data-state={file?.state}>
                <td>{file === undefined ? '' : t(`report.states.${file.state}`)}</td>
                <td>{file === undefined ? '' : <FileName file={file} onLeave={onLeave} />}</td>
                <td>{file === undefined ? '' : file.size === 0 ? '0 KB' : format.bytes(file.size)}</td>
              </tr>
            )
          })}
          <SpacerRow rows={count - Math.min(last, count)} columns={3} />
        </tbody>
      </table>
    </section>
  )
}
