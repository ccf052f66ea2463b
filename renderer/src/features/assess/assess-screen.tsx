import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { chooseAssessment, useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { Loading } from '../../ui/loading.tsx'
import { AssessWork } from './assess-work.tsx'
import { lastLeaf } from './last-leaf.ts'
import { useAssessment, useInstrument } from './queries.ts'

/** The self-assessment: tree, leaf, context. Without an assessment it leads to where one is set up. */
export const AssessScreen = () => {
  const search = useSearch({ from: '/firm/assess-area/assess' })
  const { assessment } = useCurrentAssessment()
  useEffect(() => {
    if (search.assessment) chooseAssessment(search.assessment)
  }, [search.assessment])
  const id = assessment?.id ?? ''
  const { data } = useAssessment(id)
  const instrument = useInstrument(id).data
  if (assessment === null) return <NoAssessment />
  if (!data || !instrument) return <Loading />
  return (
    <AssessWork
      data={data}
      instrument={instrument}
      leaf={search.leaf ?? lastLeaf.of(id)}
      tab={search.tab}
      focus={search.focus}
    />
  )
}
