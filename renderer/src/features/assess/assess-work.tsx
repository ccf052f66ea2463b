import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { openText } from '../../app/open-text.ts'
import { Workspace } from '../../ui/workspace.tsx'
import type { EditorHandle } from './editor/editor-handle.ts'
import { InterviewView } from './interview/interview-view.tsx'
import { lastLeaf } from './last-leaf.ts'
import { LeafView } from './leaf/leaf-view.tsx'
import { LeafPanel } from './panel/leaf-panel.tsx'
import { ProfileView } from './profile/profile-view.tsx'
import { useProfile } from './queries.ts'
import { AssessTree } from './tree/assess-tree.tsx'
import { leafList } from './tree/leaf-list.ts'
import { useLeafKeys } from './tree/use-leaf-keys.ts'
import { usePrefetchNeighbours } from './tree/use-prefetch-neighbours.ts'

type Props = {
  readonly data: RequestOutput<'assessments.get'>
  readonly instrument: Instrument
  readonly leaf: string
  readonly tab: string | undefined
  readonly focus: string | undefined
}

/** Tree, centre and context of one assessment. */
export const AssessWork = ({ data, instrument, leaf, tab, focus }: Props) => {
  const { t } = useTranslation('assess')
  const assessmentId = data.assessment.id
  const places = useMemo(() => leafList(instrument), [instrument])
  const codes = useMemo(() => ['profile', ...places.map(place => place.leaf.code)], [places])
  const place =
    leaf === 'profile'
      ? null
      : (places.find(one => one.leaf.code === leaf) ??
        places.find(one => one.item.code === leaf || one.category.code === leaf) ??
        places[0] ??
        null)
  const current = place?.leaf.code ?? 'profile'
  const profile = useProfile(assessmentId).data
  const editor = useRef<EditorHandle | null>(null)
  const [hasEditor, setHasEditor] = useState(false)
  const interview = tab === 'interview' && place !== null
  const written = useMemo(
    () => new Set(data.leaves.filter(one => one.characters > 0).map(one => one.leaf)),
    [data.leaves],
  )
  useLeafKeys({ codes, current, written, enabled: !interview })
  usePrefetchNeighbours(assessmentId, codes, current)
  useEffect(() => lastLeaf.remember(assessmentId, current), [assessmentId, current])
  const onEditor = useMemo(
    () => (handle: EditorHandle | null) => {
      editor.current = handle
      setHasEditor(handle !== null)
      openText.set(handle?.insertRichText ?? null)
    },
    [],
  )
  if (interview) {
    return (
      <Workspace>
        <InterviewView
          key={place.leaf.code}
          assessmentId={assessmentId}
          instrument={instrument}
          place={place}
          focus={focus}
        />
      </Workspace>
    )
  }
  return (
    <Workspace
      treeLabel={t('tree.label')}
      tree={<AssessTree instrument={instrument} data={data} profile={profile} current={current} />}
      panelLabel={t('panel')}
      panel={
        place ? (
          <LeafPanel
            key={place.leaf.code}
            assessmentId={assessmentId}
            place={place}
            scale={instrument.scales.find(scale => scale.id === place.item.scale)}
            editor={editor}
            hasEditor={hasEditor}
          />
        ) : undefined
      }
    >
      {place ? (
        <LeafView
          key={place.leaf.code}
          data={data}
          instrument={instrument}
          place={place}
          codes={codes}
          tab={tab}
          focus={focus}
          onEditor={onEditor}
        />
      ) : (
        <ProfileView assessmentId={assessmentId} instrument={instrument} focus={focus} />
      )}
    </Workspace>
  )
}
