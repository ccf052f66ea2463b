import FullscreenExitOutlined from '@ant-design/icons/FullscreenExitOutlined'
import FullscreenOutlined from '@ant-design/icons/FullscreenOutlined'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../../shared/contract/requests/claims.ts'
import { coverageOf } from '../../../../../../shared/domain/evidence/claims/claim-coverage.ts'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { Segmented } from '../../../../ui/segmented.tsx'
import { CoverageBar } from '../coverage-bar.tsx'
import styles from './prove.module.css'
import { keepsClaim, type WalkFilter, walkFilters } from './walk.ts'

type Props = {
  readonly claims: readonly Claim[]
  readonly filter: WalkFilter
  readonly full: boolean
  readonly onFilter: (filter: WalkFilter) => void
  readonly onFull: () => void
}

/** How far the walk is: what is proven, what was seen, and what to walk through. */
export const ProveHead = ({ claims, filter, full, onFilter, onFull }: Props) => {
  const { t } = useTranslation('claims')
  const seen = claims.filter(({ visit }) => visit !== 'open').length
  return (
    <header className={styles.head}>
      <h1>{t('prove.title')}</h1>
      <CoverageBar coverage={coverageOf(claims)} />
      <p className={styles.seen}>{t('prove.seen', { seen, count: claims.length })}</p>
      <Segmented
        label={t('prove.filter')}
        value={filter}
        options={walkFilters.map(value => ({
          value,
          label: t(`prove.filters.${value}`, {
            count: claims.filter(claim => keepsClaim(claim, value)).length,
          }),
        }))}
        onChange={onFilter}
      />
      <IconButton
        label={t(full ? 'prove.leaveFull' : 'prove.full')}
        icon={full ? <FullscreenExitOutlined /> : <FullscreenOutlined />}
        onClick={onFull}
      />
    </header>
  )
}
