import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../../shared/contract/requests/assessments.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { useLanguage, usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DateField } from '../evidence/date-field.tsx'
import styles from './dossier.module.css'

type Props = { readonly assessment: Assessment; readonly onClose: () => void }

/** Begins a dossier: template, title, filing date, language of the print. */
export const CreateDossier = ({ assessment, onClose }: Props) => {
  const { t } = useTranslation('dossiers')
  const pick = usePickText()
  const shown = useLanguage()
  const navigate = useNavigate()
  const packs = useRequest('packs.list', {}).data?.packs ?? []
  const templates = packs.filter(pack => pack.kind === 'dossier-template')
  const [chosen, setChosen] = useState('')
  const [title, setTitle] = useState<string | null>(null)
  const [filingDate, setFilingDate] = useState('')
  const [language, setLanguage] = useState(shown)
  const create = useSend('dossiers.create', { saves: true })
  const template = templates.find(one => one.id === chosen) ?? templates[0]
  const proposed = template ? `${pick(template.title)} ${assessment.year + 1}` : ''
  const finish = async () => {
    if (!template) return
    const made = await create
      .mutateAsync({
        template: { id: template.id, version: template.version },
        assessmentId: assessment.id,
        title: (title ?? proposed).trim() || proposed,
        filingDate,
        language,
      })
      .catch(() => null)
    if (made === null) return
    onClose()
    void navigate({ to: '/dossiers', search: { id: made.id } })
  }
  return (
    <Dialog
      open
      title={t('create.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={!template || create.isPending} onClick={() => void finish()}>
            {t('create.finish')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <SelectField
          label={t('create.template')}
          value={template?.id ?? ''}
          options={templates.map(one => ({ value: one.id, label: pick(one.title) }))}
          hint={template ? pick(template.description) : undefined}
          onChange={setChosen}
        />
        <p className={styles.meta}>{t('create.rulesNote')}</p>
        <p className={styles.meta}>{t('create.assessment', { title: assessment.title })}</p>
        <TextField
          label={t('settings.title')}
          maxLength={200}
          value={title ?? proposed}
          onChange={setTitle}
        />
        <DateField
          label={t('settings.filingDate')}
          value={filingDate}
          hint={t('settings.filingDateHint')}
          onChange={setFilingDate}
        />
        <SelectField
          label={t('settings.language')}
          value={language}
          options={[
            { value: 'zh-CN', label: t('languages.zh-CN') },
            { value: 'en', label: t('languages.en') },
          ]}
          onChange={setLanguage}
        />
      </div>
    </Dialog>
  )
}
