import { useTranslation } from 'react-i18next'
import type { Overall } from '../../../../shared/contract/requests/reports.ts'
import { queryClient } from '../../app/query-client.ts'
import { host } from '../../host/host.ts'
import { requestKey } from '../../host/request-key.ts'
import { ConflictDialog } from '../../saving/conflict-dialog.tsx'
import type { SaveOutcome } from '../../saving/create-autosaver.ts'
import { SaveMark } from '../../saving/save-mark.tsx'
import { useAutosaver } from '../../saving/use-autosaver.ts'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './reports.module.css'

const isOverall = (value: unknown): value is Overall =>
  typeof value === 'object' && value !== null && 'text' in value && 'revision' in value

const save = async (assessmentId: string, text: string, revision: number): Promise<SaveOutcome<string>> => {
  const reply = await host.send('reports.saveOverall', { assessmentId, revision, text })
  if (reply.ok) {
    queryClient.setQueryData(requestKey('reports.overall', { assessmentId }), reply.value)
    return { kind: 'saved', revision: reply.value.revision, at: new Date().toISOString() }
  }
  const { code, params, current } = reply.error
  if (code === 'conflict' && isOverall(current))
    return { kind: 'conflict', stored: { value: current.text, revision: current.revision } }
  return { kind: 'failed', code, params }
}

type Props = { readonly assessmentId: string; readonly stored: Overall }

/** The assessors' own words that open the report. */
export const OverallField = ({ assessmentId, stored }: Props) => {
  const { t } = useTranslation('reports')
  const { value, state, saver } = useAutosaver<string>(
    `overall:${assessmentId}`,
    { value: stored.text, revision: stored.revision },
    (text, revision) => save(assessmentId, text, revision),
  )
  return (
    <div className={styles.overall}>
      <TextArea
        label={t('overall.label')}
        hint={t('overall.hint')}
        value={value}
        maxLength={8000}
        rows={6}
        onChange={saver.change}
        onBlur={() => void saver.flush()}
      />
      <SaveMark state={state} onRetry={() => void saver.flush()} />
      {state.phase === 'conflict' && state.stored ? (
        <ConflictDialog mine={value} theirs={state.stored.value} onChoose={saver.resolve} />
      ) : null}
    </div>
  )
}
