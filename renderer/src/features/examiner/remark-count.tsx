import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { call } from '../../host/call.ts'
import { AfterIdle } from '../../ui/after-idle.tsx'
import styles from './remark-count.module.css'

/** A run costs a tenth of a second: beside a text that is being written it is made once a minute at most. */
const freshFor = 60_000

/** How many remarks the last dry run has about an item; null while there is none. */
const useRemarkCount = (assessmentId: string, item: string): number | null => {
  const { data } = useQuery({
    // a key of its own, so that no save makes it run again
    queryKey: ['remark-counts', assessmentId],
    queryFn: () => call('examiner.run', { assessmentId }),
    enabled: assessmentId !== '',
    staleTime: freshFor,
    refetchOnWindowFocus: false,
    select: ({ items }) => items,
  })
  const found = data?.find(one => one.item === item)
  return found === undefined ? null : found.error + found.warning + found.info
}

const Counted = ({ item }: { readonly item: string }) => {
  const { t } = useTranslation('examiner')
  const { assessment } = useCurrentAssessment()
  const count = useRemarkCount(assessment?.id ?? '', item)
  return count === null ? null : (
    <Link to="/assess/examiner" search={{ focus: item }} className={styles.count ?? ''}>
      {t('count', { count })}
    </Link>
  )
}

/** Leads from an item to what an examiner would raise about it; drawn when there is nothing more urgent. */
export const RemarkCount = ({ item }: { readonly item: string }) => (
  <AfterIdle>
    <Counted item={item} />
  </AfterIdle>
)
