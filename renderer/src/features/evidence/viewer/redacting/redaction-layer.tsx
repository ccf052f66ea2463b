import { useTranslation } from 'react-i18next'
import type { Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { AreaBox } from '../layers/area-box.tsx'
import { AreaMarks } from '../layers/area-marks.tsx'
import { DrawLayer } from '../layers/draw-layer.tsx'
import type { Redacting } from './redacting.ts'

type Props = { readonly redacting: Redacting; readonly page: number; readonly turn: Turn }

/** The areas of one page that are kept back: black in the submitted view, to be drawn and changed in the edit view. */
export const RedactionLayer = ({ redacting, page, turn }: Props) => {
  const { t } = useTranslation('viewer')
  if (redacting.view === 'original') return null
  const areas = redacting.redactions.flatMap((redaction, index) =>
    redaction.page === page ? [{ redaction, index }] : [],
  )
  if (redacting.view === 'submitted')
    return <AreaMarks marks={areas.map(({ redaction }) => ({ area: redaction.area, look: 'black' }))} />
  return (
    <>
      <DrawLayer turn={turn} above onDraw={area => redacting.add([{ page, area }])} />
      {areas.map(({ redaction, index }) => (
        <AreaBox
          key={index}
          area={redaction.area}
          turn={turn}
          look="redaction"
          label={t('redact.area', { number: index + 1, page })}
          chosen={redacting.chosen === index}
          onChoose={() => redacting.choose(index)}
          onChange={area => redacting.change(index, { area })}
          onRemove={() => redacting.remove(index)}
        />
      ))}
    </>
  )
}
