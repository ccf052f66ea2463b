import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { frameworkOf } from '../../../../shared/domain/crosswalk/linked-places.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { NoAssessment } from '../../app/no-assessment.tsx'
import { useRequest } from '../../host/use-request.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Workspace } from '../../ui/workspace.tsx'
import { CrosswalkFacts } from './crosswalk-facts.tsx'
import { CrosswalkItem } from './crosswalk-item.tsx'
import { ItemList } from './item-list.tsx'

/** From any item: where other frameworks ask the same, and what the firm's other assessments already prove. */
export const CrosswalkScreen = () => {
  const { t } = useTranslation('crosswalk')
  const search = useSearch({ from: '/firm/assess-area/assess/crosswalk' })
  const { assessment, assessments } = useCurrentAssessment()
  const assessmentId = assessment?.id ?? ''
  const instrument = useRequest('packs.instrument', { assessmentId }, { enabled: assessmentId !== '' }).data
  const crosswalk = useRequest('crosswalk.get', {}).data
  if (assessment === null) return <NoAssessment text={t('none.text')} />
  if (assessment === undefined || !instrument || !crosswalk) return <Loading />
  const framework = frameworkOf(crosswalk, instrument.id)
  if (framework === null) return <EmptyState title={t('unknown.title')} text={t('unknown.text')} />
  const items = instrument.categories.flatMap(category => category.items)
  const item = items.find(one => one.code === search.item) ?? items[0]
  const others = new Set(
    crosswalk.frameworks.flatMap(one => (one.id === framework.id ? [] : one.instruments)),
  )
  return (
    <Workspace
      treeLabel={t('items')}
      tree={<ItemList instrument={instrument} current={item?.code ?? ''} />}
      panelLabel={t('facts.title')}
      panelIsText
      panel={<CrosswalkFacts crosswalk={crosswalk} />}
    >
      {item === undefined ? null : (
        <CrosswalkItem
          key={item.code}
          assessmentId={assessmentId}
          crosswalk={crosswalk}
          framework={framework}
          item={item}
          hasOther={assessments.some(one => others.has(one.instrument.id))}
        />
      )}
    </Workspace>
  )
}
