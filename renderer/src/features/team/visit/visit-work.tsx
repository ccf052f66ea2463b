import type { VisitCheck } from '../../../../../shared/contract/requests/consensus.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import type { ItemPlace } from '../item-places.ts'
import type { Consensus } from '../queries.ts'
import { ChangeForm } from './change-form.tsx'
import { ChangeTable } from './change-table.tsx'
import { CheckGroup } from './check-group.tsx'
import styles from './visit.module.css'
import { VisitHead } from './visit-head.tsx'
import { VisitNav } from './visit-nav.tsx'

type Props = {
  readonly assessmentId: string
  readonly data: Consensus
  readonly checks: readonly VisitCheck[]
  readonly evidence: ReadonlyMap<string, EvidenceName>
  readonly places: readonly ItemPlace[]
  /** The item on the screen; null for the whole list. */
  readonly place: ItemPlace | null
}

/** Items at the left; the checks of one with its change of percent, or the whole list with all changes. */
export const VisitWork = ({ assessmentId, data, checks, evidence, places, place }: Props) => {
  const itemOf = (code: string) => data.items.find(one => one.item === code)
  const current = place === null ? undefined : itemOf(place.item.code)
  const groups =
    place === null ? places.filter(({ item }) => checks.some(one => one.item === item.code)) : [place]
  return (
    <div className={styles.area}>
      <VisitNav data={data} checks={checks} places={places} current={place?.item.code} />
      <article
        className={styles.centre}
        aria-labelledby="visit-title"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
      >
        <VisitHead assessmentId={assessmentId} checks={checks} place={place} />
        {groups.map(one => (
          <CheckGroup
            key={one.item.code}
            assessmentId={assessmentId}
            place={one}
            checks={checks.filter(({ item }) => item === one.item.code)}
            percent={itemOf(one.item.code)?.final ?? null}
            evidence={evidence}
            headed={place === null}
          />
        ))}
        {place === null || current === undefined ? (
          <ChangeTable data={data} places={places} evidence={evidence} />
        ) : (
          <ChangeForm
            key={`${current.item} ${current.agreed?.revision ?? 0}`}
            assessmentId={assessmentId}
            place={place}
            item={current}
            seen={checks.filter(({ item }) => item === current.item).flatMap(check => check.evidence)}
            evidence={evidence}
          />
        )}
      </article>
    </div>
  )
}
