import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GainRow } from '../../../../shared/contract/requests/years.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useGainAction } from './gain-action.ts'

type Props = {
  readonly gain: GainRow
  readonly to: number
  readonly assessmentId: string
  readonly instrument: Instrument
}

/** Makes an action of one supposition; nothing is stored before. */
export const MakeGainAction = ({ gain, to, assessmentId, instrument }: Props) => {
  const { t } = useTranslation(['years', 'improve'])
  const navigate = useNavigate()
  const save = useSend('actions.save', { saves: true })
  const fieldsOf = useGainAction(assessmentId, instrument)
  if (to <= gain.percent) return null
  return (
    <Button
      small
      disabled={save.isPending}
      onClick={() =>
        save.mutate(
          { fields: fieldsOf(gain, to) },
          {
            onSuccess: ({ id, title }) =>
              showToast({
                tone: 'ok',
                text: t('years:gains.made', { title }),
                action: {
                  label: t('improve:finding.open'),
                  run: () => void navigate({ to: '/improve', search: { id } }),
                },
              }),
          },
        )
      }
    >
      {t('years:gains.make')}
    </Button>
  )
}
