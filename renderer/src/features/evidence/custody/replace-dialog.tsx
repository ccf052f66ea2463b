import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { jobEnd } from '../../../app/job-end.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { call } from '../../../host/call.ts'
import { host } from '../../../host/host.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useFileDrop } from '../../../ui/use-file-drop.ts'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import { isDate, readDate } from '../read-date.ts'
import styles from './custody.module.css'

type Props = { readonly evidence: Evidence; readonly onClose: () => void }

const stated = ['documentNumber', 'issuedOn', 'validFrom', 'validTo'] as const
const nothing = { documentNumber: '', issuedOn: '', validFrom: '', validTo: '' }

/** Takes the new file of an evidence, what it states, and why it is replaced; what stood before is shown beside. */
export const ReplaceDialog = ({ evidence, onClose }: Props) => {
  const { t } = useTranslation(['custody', 'evidence'])
  const format = useFormat()
  const [file, setFile] = useState<File | null>(null)
  const [facts, setFacts] = useState(nothing)
  const [reason, setReason] = useState('')
  const [running, setRunning] = useState(false)
  const onFiles = (files: readonly File[]) => setFile(files[0] ?? null)
  const { choose, input } = useFilePicker({ label: t('custody:replace.choose'), onFiles })
  const { place } = useFileDrop(onFiles)
  const wrong = stated.some(name => name !== 'documentNumber' && !isDate(readDate(facts[name])))
  const replace = async () => {
    if (file === null) return
    setRunning(true)
    try {
      const [token] = await host.offerFiles([file])
      if (token === undefined) return
      const { id, revision } = evidence
      const said = Object.fromEntries(
        stated.map(name => [name, name === 'documentNumber' ? facts[name].trim() : readDate(facts[name])]),
      )
      const { jobId } = await call('evidence.replace', { id, revision, file: token, facts: said, reason })
      await jobEnd(jobId)
      onClose()
    } catch (cause) {
      showFailure(cause)
    } finally {
      setRunning(false)
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('custody:replace.title', { number: evidence.number })}
      footer={
        <>
          <Button onClick={onClose}>{t('custody:cancel')}</Button>
          <Button
            variant="primary"
            disabled={file === null || reason.trim() === '' || wrong || running}
            onClick={() => void replace()}
          >
            {t('custody:replace.do')}
          </Button>
        </>
      }
    >
      <section className={styles.form} aria-label={t('custody:replace.file')} {...place}>
        <p className={styles.quiet}>{t('custody:replace.lead', { count: evidence.links.length })}</p>
        <p className={styles.quiet}>
          {t('custody:replace.now')} {evidence.fileName} · {format.bytes(evidence.size)}
        </p>
        <div className={styles.file}>
          <Button small onClick={choose}>
            {t('custody:replace.choose')}
          </Button>
          <span>
            {file === null ? t('custody:replace.drop') : `${file.name} · ${format.bytes(file.size)}`}
          </span>
        </div>
        {input}
        <div className={styles.pair}>
          {stated.map(name => (
            <TextField
              key={name}
              label={t(`evidence:facts.${name}`)}
              value={facts[name]}
              maxLength={120}
              hint={
                evidence.facts[name] === ''
                  ? undefined
                  : t('custody:replace.before', { text: evidence.facts[name] })
              }
              onChange={value => setFacts({ ...facts, [name]: value })}
            />
          ))}
        </div>
        <TextArea label={t('custody:reason')} rows={2} maxLength={2000} value={reason} onChange={setReason} />
      </section>
    </Dialog>
  )
}
