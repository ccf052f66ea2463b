import { useTranslation } from 'react-i18next'
import type { Area, Passage } from '../../../../../../shared/domain/evidence/passage.ts'
import { areasOfRange, textInArea } from '../../../../../../shared/domain/evidence/viewer/page-text.ts'
import type { Size, Turn } from '../../../../../../shared/domain/evidence/viewer/turn.ts'
import { AreaBox } from '../layers/area-box.tsx'
import { type AreaMark, AreaMarks } from '../layers/area-marks.tsx'
import { DrawLayer } from '../layers/draw-layer.tsx'
import { TextLayer } from '../layers/text-layer.tsx'
import { longestQuote, type Marking } from '../marking/marking.ts'
import type { Redacting } from '../redacting/redacting.ts'
import { RedactionLayer } from '../redacting/redaction-layer.tsx'
import type { Find } from '../tools/use-find.ts'
import type { PageSource } from './page-source.ts'
import { useLaidText } from './use-laid-text.ts'

type Props = {
  readonly source: PageSource
  readonly page: number
  readonly turn: Turn
  readonly drawn: Size
  readonly find: Find
  readonly passage: Passage | undefined
  readonly marking: Marking | undefined
  readonly redacting: Redacting | undefined
}

/** Everything that lies over one page: its words, what was found, what is marked, what is kept back. */
export const PageOver = ({ source, page, turn, drawn, find, passage, marking, redacting }: Props) => {
  const { t } = useTranslation('viewer')
  const text = useLaidText(source, page)
  const hits = find.hits
    .filter(hit => hit.page === page)
    .flatMap((hit): AreaMark[] =>
      areasOfRange(text, hit).map(area => ({ area, look: hit === find.current ? 'current' : 'hit' })),
    )
  const shown: readonly AreaMark[] =
    passage?.kind === 'area' && passage.page === page ? [{ area: passage.area, look: 'passage' }] : []
  const draft = marking?.draft?.kind === 'area' && marking.draft.page === page ? marking.draft : null
  const mark = (area: Area) =>
    marking?.setDraft({ kind: 'area', page, area, quote: textInArea(text, area).slice(0, longestQuote) })
  return (
    <>
      {text.runs.length > 0 ? <TextLayer text={text} width={drawn.width} height={drawn.height} /> : null}
      <AreaMarks marks={[...hits, ...shown]} />
      {marking ? <DrawLayer turn={turn} above={false} onDraw={mark} /> : null}
      {draft === null ? null : (
        <AreaBox
          area={draft.area}
          turn={turn}
          look="passage"
          label={t('marking.box', { page })}
          chosen
          onChoose={() => {}}
          onChange={mark}
          onRemove={() => marking?.setDraft(null)}
        />
      )}
      {redacting ? <RedactionLayer redacting={redacting} page={page} turn={turn} /> : null}
    </>
  )
}
