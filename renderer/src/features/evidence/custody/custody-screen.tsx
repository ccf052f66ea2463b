import FilePdfOutlined from '@ant-design/icons/FilePdfOutlined'
import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveExport } from '../../../app/save-export.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { useExportJob } from '../../../app/use-export-job.ts'
import { useJob } from '../../../app/use-job.ts'
import { call } from '../../../host/call.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { JobLine } from '../../reports/job-line.tsx'
import styles from './custody.module.css'
import { ScopeField } from './scope-field.tsx'
import { type ScopeChoice, scopeOf } from './scope-of.ts'
import { verdictOf } from './verdict-of.ts'

const Verification = () => {
  const { t } = useTranslation('custody')
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const verdict = verdictOf(job?.result)
  return (
    <section className={styles.act}>
      <h2>{t('room.verify')}</h2>
      <p>{t('room.verifyLead')}</p>
      <Button
        disabled={job?.state === 'running'}
        onClick={() => void call('custody.verify', {}).then(begun => setJobId(begun.jobId), showFailure)}
      >
        {t('room.verifyNow')}
      </Button>
      {verdict === null ? null : (
        <p role="status">
          {verdict.wrong.length === 0
            ? t('room.allSound', { count: verdict.count })
            : t('room.notSound', { names: verdict.wrong.map(number => `E-${number}`).join(t('file.join')) })}
        </p>
      )}
    </section>
  )
}

/** The list to be signed, the export of all evidence, and the verification of what is stored. */
export const CustodyScreen = () => {
  const { t } = useTranslation('custody')
  const language = useLanguage()
  const [choice, setChoice] = useState<ScopeChoice>('all')
  const [confidential, setConfidential] = useState(true)
  const [versions, setVersions] = useState(false)
  const scope = scopeOf(choice)
  const list = useExportJob(
    () => call('custody.list', { scope, language }),
    made => void saveExport(made, t('room.saved')),
  )
  const all = useExportJob(
    () => call('custody.export', { scope, language, confidential, versions }),
    made => void saveExport(made, t('room.saved')),
  )
  const tick = (label: string, checked: boolean, set: (checked: boolean) => void) => (
    <label>
      <input type="checkbox" checked={checked} onChange={event => set(event.target.checked)} />
      {label}
    </label>
  )
  return (
    <Page title={t('room.title')} lead={t('room.lead')}>
      <div className={styles.scope}>
        <ScopeField value={choice} onChange={setChoice} />
      </div>
      <section className={styles.act}>
        <h2>{t('room.list')}</h2>
        <p>{t('room.listLead')}</p>
        <JobLine run={list} label={t('room.listDo')} icon={<FilePdfOutlined />} primary />
      </section>
      <section className={styles.act}>
        <h2>{t('room.export')}</h2>
        <p>{t('room.exportLead')}</p>
        <div className={styles.choices}>
          {tick(t('room.confidential'), confidential, setConfidential)}
          {tick(t('room.versions'), versions, setVersions)}
        </div>
        <JobLine run={all} label={t('room.exportDo')} icon={<FolderOpenOutlined />} />
      </section>
      <Verification />
    </Page>
  )
}
