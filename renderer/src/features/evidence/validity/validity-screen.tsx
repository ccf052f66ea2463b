import CalendarOutlined from '@ant-design/icons/CalendarOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveExport } from '../../../app/save-export.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { Page } from '../../../ui/page.tsx'
import { calendarOf } from './calendar-of.ts'
import { monthNames } from './month-names.ts'
import { MonthStrip } from './month-strip.tsx'
import { ReplaceById } from './replace-by-id.tsx'
import styles from './validity.module.css'
import { ValidityPart } from './validity-part.tsx'

const sectionId = (part: string): string => `lapses-${part}`

const goTo = (part: string): void => {
  const section = document.getElementById(sectionId(part))
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** The calendar of what lapses: overdue, then a year ahead by month, with the deadlines of dossiers between. */
export const ValidityScreen = () => {
  const { t } = useTranslation('custody')
  const language = useLanguage()
  const months = monthNames(language)
  const { data } = useRequest('validity.list', {})
  const [replacing, setReplacing] = useState<string | null>(null)
  const make = useSend('validity.calendar')
  if (!data) return <Loading />
  const parts = calendarOf(data)
  const full = parts.filter(({ rows }) => rows.length > 0)
  const nameOf = (id: string): string =>
    id === 'lapsed' || id === 'later' ? t(`validity.${id}`) : months.long(id)
  const save = async () => {
    const made = await make.mutateAsync({ language })
    await saveExport(made, t('calendar.saved', { count: made.count }))
  }
  return (
    <Page
      title={t('validity.title')}
      lead={t('validity.lead')}
      actions={
        full.length === 0 ? undefined : (
          <Button
            icon={<CalendarOutlined />}
            title={t('calendar.lead')}
            disabled={make.isPending}
            onClick={() => void save().catch(() => {})}
          >
            {t('calendar.make')}
          </Button>
        )
      }
    >
      {full.length === 0 ? (
        <p className={styles.quiet}>{t('validity.none')}</p>
      ) : (
        <MonthStrip parts={parts} shortOf={months.short} nameOf={nameOf} onGo={goTo} />
      )}
      {full.map(part => (
        <ValidityPart
          key={part.id}
          id={sectionId(part.id)}
          name={nameOf(part.id)}
          rows={part.rows}
          onReplace={setReplacing}
        />
      ))}
      {replacing === null ? null : <ReplaceById id={replacing} onClose={() => setReplacing(null)} />}
    </Page>
  )
}
