import DownOutlined from '@ant-design/icons/DownOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Menu } from '../ui/menu.tsx'
import { chooseAssessment, useCurrentAssessment } from './current-assessment.ts'
import styles from './firm-menu.module.css'

/** The assessment that the areas show: another one, or a new one for another year. */
export const YearMenu = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { assessment, assessments } = useCurrentAssessment()
  if (!assessment) return null
  return (
    <Menu
      label={t('bar.assessments')}
      trigger={properties => (
        <button type="button" {...properties} className={styles.year} title={assessment.title}>
          <span>{t('bar.year', { year: assessment.year })}</span>
          <DownOutlined aria-hidden="true" />
        </button>
      )}
      items={[
        ...assessments.map(one => ({
          id: one.id,
          label: t('bar.assessment', { title: one.title, year: one.year }),
          onSelect: () => chooseAssessment(one.id),
        })),
        {
          id: 'new',
          label: t('bar.newAssessment'),
          onSelect: () => void navigate({ to: '/new-assessment' }),
        },
      ]}
    />
  )
}
