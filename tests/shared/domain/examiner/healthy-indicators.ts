import type { SnapshotIndicator } from '../../../../shared/domain/dossier/snapshot.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'

export const measure = (
  id: string,
  leaf: string,
  name: string,
  direction: SnapshotIndicator['direction'],
): SnapshotIndicator => {
  const falls = direction === 'down'
  return {
    id,
    code: id,
    leaf,
    name,
    unit: '%',
    direction,
    decimals: 1,
    definition: '按年末口径统计',
    source: '质量月报',
    rivalName: '竞品甲',
    benchmarkName: '标杆乙',
    actual: falls ? { 2023: 12, 2024: 11, 2025: 10 } : { 2023: 80, 2024: 85, 2025: 90 },
    target: falls ? { 2024: 12, 2025: 10.5 } : { 2024: 84, 2025: 88 },
    rival: falls ? { 2025: 11 } : { 2025: 86 },
    benchmark: falls ? { 2025: 9 } : { 2025: 92 },
  }
}

/** Every indicator of the instrument's library, and one more for the funds among the resources. */
export const healthyIndicators = (instrument: Instrument): SnapshotIndicator[] => [
  ...instrument.categories
    .flatMap(category => category.items)
    .flatMap(item => item.leaves)
    .flatMap(leaf =>
      leaf.indicators.map(({ id, name, direction }) => measure(id, leaf.code, name.zh, direction)),
    ),
  measure('K-funds', '4.7.5', '授信使用率', 'up'),
]
