import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import type { ExaminerRemark, SetAsideRemark } from '../../../../shared/contract/requests/examiner.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { showToast } from '../../ui/toast-store.ts'
import { remarkAddress } from './remark-address.ts'
import type { Sentences } from './use-sentences.ts'

export type RemarkActions = {
  readonly go: (remark: ExaminerRemark) => void
  /** The remark that is about to be set aside; its reason is being asked for. */
  readonly asking: ExaminerRemark | null
  readonly ask: (remark: ExaminerRemark | null) => void
  readonly setAside: (remark: ExaminerRemark, reason: string) => void
  readonly takeUp: (remark: ExaminerRemark) => void
  /** Makes an improvement of a remark, or opens the one that was made of it. */
  readonly makeAction: (remark: ExaminerRemark) => void
  readonly actionOf: (remark: ExaminerRemark) => Action | undefined
}

export const isSetAside = (remark: ExaminerRemark): remark is SetAsideRemark => 'reason' in remark

const longestTitle = 300

/** What a person can do with a remark: go there, set it aside, take it up again, make an improvement of it. */
export const useRemarkActions = (assessmentId: string, sentences: Sentences): RemarkActions => {
  const { t } = useTranslation('examiner')
  const navigate = useNavigate()
  const { undo } = useUndo()
  const [asking, ask] = useState<ExaminerRemark | null>(null)
  const setAside = useSend('examiner.setAside', { saves: true })
  const takeUp = useSend('examiner.takeUp', { saves: true })
  const save = useSend('actions.save', { saves: true })
  const made = useRequest('actions.list', { assessmentId }).data?.actions ?? []
  const titleOf = (remark: ExaminerRemark): string => sentences.sentence(remark).slice(0, longestTitle)
  const actionOf = (remark: ExaminerRemark): Action | undefined => {
    const title = titleOf(remark)
    return made.find(action => action.title === title)
  }
  const tell = (text: string, label: string, run: () => void): void => {
    showToast({ tone: 'ok', text, action: { label, run } })
  }
  const open = (id: string): void => void navigate({ to: '/improve', search: { id } })
  return {
    go: remark => void navigate(remarkAddress(remark.place)),
    asking,
    ask,
    actionOf,
    setAside: ({ rule, key }, reason) => {
      ask(null)
      setAside.mutate(
        { assessmentId, rule, place: key, reason },
        { onSuccess: () => tell(t('toast.setAside'), t('toast.undo'), () => void undo()) },
      )
    },
    takeUp: ({ rule, key }) => takeUp.mutate({ assessmentId, rule, place: key }),
    makeAction: remark => {
      const before = actionOf(remark)
      if (before !== undefined) return open(before.id)
      save.mutate(
        {
          fields: {
            title: titleOf(remark),
            detail: sentences.advice(remark),
            assessmentId,
            item: remark.item ?? '',
            indicatorId: remark.place.screen === 'indicator' ? remark.place.code : null,
          },
        },
        { onSuccess: ({ id }) => tell(t('toast.made'), t('toast.open'), () => open(id)) },
      )
    },
  }
}
