import FileExcelOutlined from '@ant-design/icons/FileExcelOutlined'
import FilePdfOutlined from '@ant-design/icons/FilePdfOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../shared/contract/ids.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { Export } from '../../app/export-of.ts'
import { saveExport } from '../../app/save-export.ts'
import { useExportJob } from '../../app/use-export-job.ts'
import { call } from '../../host/call.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { flushAll } from '../../saving/autosaver-registry.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { JobLine } from './job-line.tsx'
import { OverallField } from './overall-field.tsx'
import { ReportPreview } from './report-preview.tsx'
import styles from './reports.module.css'

type Props = {
  readonly data: RequestOutput<'assessments.get'>
  readonly overall: RequestOutput<'reports.overall'>
}

/** What can be handed out at the left, the finished report at the right. */
export const ReportsWork = ({ data, overall }: Props) => {
  const { t } = useTranslation(['reports', 'app'])
  const shown = useLanguage()
  const [language, setLanguage] = useState<Language>(shown)
  const [filled, setFilled] = useState<'filled' | 'blank'>('filled')
  const [report, setReport] = useState<Export | null>(null)
  const assessmentId = data.assessment.id
  const saved = (made: Export): Promise<void> => saveExport(made, t('saved', { file: made.fileName }))
  const feedback = useExportJob(async () => {
    await flushAll()
    return call('reports.feedback', { assessmentId, language })
  }, setReport)
  const workbook = useExportJob(
    () => call('reports.workbook', { assessmentId, language, filled: filled === 'filled' }),
    made => void saved(made),
  )
  const { scoredItems, items } = data.summary
  return (
    <div className={styles.columns}>
      <div className={styles.controls}>
        <h1>{t('title', { year: data.assessment.year })}</h1>
        <Segmented
          label={t('language')}
          value={language}
          options={(['zh-CN', 'en'] as const).map(value => ({ value, label: t(`app:languages.${value}`) }))}
          onChange={setLanguage}
        />
        <section aria-labelledby="feedback-title" className={styles.section}>
          <h2 id="feedback-title">{t('feedback.title')}</h2>
          <p className={styles.lead}>{t('feedback.lead')}</p>
          {scoredItems < items ? (
            <p className={styles.note}>{t('feedback.partial', { scored: scoredItems, items })}</p>
          ) : null}
          <OverallField assessmentId={assessmentId} stored={overall} />
          <div className={styles.actions}>
            <JobLine run={feedback} label={t('feedback.build')} icon={<FilePdfOutlined />} primary />
            {report === null ? null : (
              <Button onClick={() => void saved(report)}>{t('feedback.save')}</Button>
            )}
          </div>
        </section>
        <section aria-labelledby="workbook-title" className={styles.section}>
          <h2 id="workbook-title">{t('workbook.title')}</h2>
          <p className={styles.lead}>{t('workbook.lead')}</p>
          <Segmented
            label={t('workbook.kind')}
            value={filled}
            options={(['filled', 'blank'] as const).map(value => ({ value, label: t(`workbook.${value}`) }))}
            onChange={setFilled}
          />
          <div className={styles.actions}>
            <JobLine run={workbook} label={t('workbook.build')} icon={<FileExcelOutlined />} />
          </div>
        </section>
      </div>
      {report === null ? (
        <EmptyState title={t('preview.none')} text={t('preview.noneText')} />
      ) : (
        <ReportPreview key={report.exportId} exportId={report.exportId} fileName={report.fileName} />
      )}
    </div>
  )
}
