import { ledgerMarks } from '../../ledger/ledger-marks.ts'
import type { RichText } from '../../text/rich-text.ts'
import { flatText } from '../../text/walk-rich-text.ts'
import { defineCheck } from '../check.ts'
import type { ExaminerIndex } from '../examiner-index.ts'
import { atAnswer, atProfile } from '../places.ts'
import type { IndexedText } from '../reading/indexed-text.ts'
import { quoteOf } from '../reading/quote-of.ts'
import type { RemarkPlace } from '../remark.ts'

type Narrative = {
  readonly code: string
  readonly place: RemarkPlace
  readonly text: IndexedText
  readonly written: RichText | undefined
}

const narratives = ({ leaves, profile, snapshot }: ExaminerIndex): readonly Narrative[] => [
  ...leaves.map(({ leaf, text }) => ({
    code: leaf.code,
    place: atAnswer(leaf.code),
    text,
    written: snapshot.answers[leaf.code],
  })),
  ...[...profile].map(([code, text]) => ({
    code,
    place: atProfile(code),
    text,
    written: snapshot.profile[code],
  })),
]

/** A figure in a narrative or in the profile that is not the register's for the same indicator and year. */
export const ledgerContradicted = defineCheck({
  params: {},
  gives: ['code', 'name', 'year', 'written', 'kept', 'unit'],
  run: index =>
    narratives(index).flatMap(({ code, place, text, written }) =>
      (written === undefined ? [] : ledgerMarks(written, index.snapshot.indicators)).map(mark => {
        const { id, indicator, year, series, written: said, ledger, unit } = mark.params
        return {
          place,
          detail: `${id}/${series}/${year}`,
          quote: quoteOf(flatText(text.blocks[mark.textBlock]?.content ?? []), mark.start),
          says: {
            code,
            name: indicator ?? '',
            year: year ?? '',
            written: said ?? '',
            kept: ledger ?? '',
            unit: unit ?? '',
          },
        }
      }),
    ),
})
