import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IntakeState } from '../../../../../shared/contract/requests/intakes.ts'
import { sentenceOfCode } from '../../../app/failure-sentence.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './intake.module.css'

type Props = {
  readonly id: string
  readonly state: IntakeState | undefined
  readonly onLeave: () => void
}

const page = 200

/** The files of a report, two hundred at a time. */
export const IntakeFiles = ({ id, state, onLeave }: Props) => {
  const { t } = useTranslation('intake')
  const format = useFormat()
  const [limit, setLimit] = useState(page)
  const { data } = useRequest(
    'intakes.get',
    { id, limit, ...(state === undefined ? {} : { state }) },
    { keepPrevious: true },
  )
  if (!data) return null
  const more = data.matching - data.files.length
  return (
    <>
      <ul className={styles.files}>
        {data.files.map(file => (
          <li key={file.n} data-state={file.state}>
            <b>{t(`report.states.${file.state}`)}</b>
            <span>
              {file.evidenceId === null ? (
                file.path
              ) : (
                <Link to="/evidence" search={{ id: file.evidenceId }} onClick={onLeave}>
                  {file.number === null ? '' : `E-${file.number} `}
                  {file.path}
                </Link>
              )}
              {file.code === null ? null : <small>{sentenceOfCode(file.code, file.params)}</small>}
            </span>
            <small>{format.bytes(file.size)}</small>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button
          small
          variant="quiet"
          onClick={() => setLimit(Math.min(1000, limit + page))}
          disabled={limit >= 1000}
        >
          {limit >= 1000 ? t('report.first', { count: limit }) : t('report.more', { count: more })}
        </Button>
      ) : null}
    </>
  )
}
