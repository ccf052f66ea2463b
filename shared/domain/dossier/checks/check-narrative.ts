import { countRows } from '../../profile/count-rows.ts'
import { countRichText } from '../../text/count-characters.ts'
import type { RichText } from '../../text/rich-text.ts'
import type { CheckContext } from '../check-context.ts'
import { type Remark, remark } from '../remark.ts'
import { isWritten } from '../rich-text-blocks.ts'

const total = (texts: Readonly<Record<string, RichText>>): number =>
  Object.values(texts).reduce((sum, text) => sum + countRichText(text), 0)

/** Limits of a part: over a verified limit blocks, over one still to be checked warns. */
const checkLimits = ({ snapshot }: CheckContext): readonly Remark[] =>
  snapshot.template.limits.flatMap(limit => {
    const part = snapshot.template.parts.find(one => one.id === limit.part)
    const max = limit.maxCharacters
    const severity = limit.provenance.confidence === 'verified' ? 'blocking' : 'warning'
    if (part?.type === 'profile') {
      const count = total(snapshot.profile) + (limit.countsCharts ? countRows(snapshot.profileRows) : 0)
      return count > max ? [remark('profile-too-long', severity, 'profile', '', { count, max })] : []
    }
    if (part?.type === 'report') {
      const count = total(snapshot.answers)
      return count > max ? [remark('report-too-long', severity, 'dossier', '', { count, max })] : []
    }
    return []
  })

const checkProfile = ({ snapshot, say }: CheckContext): readonly Remark[] => {
  const fields = snapshot.instrument.profile.sections.flatMap(section => section.fields)
  const withRows = new Set(
    snapshot.instrument.profile.tables
      .filter(table => countRows(snapshot.profileRows.filter(row => row.tableId === table.id)) > 0)
      .map(table => table.field),
  )
  const empty = fields.flatMap(field =>
    isWritten(snapshot.profile[field.id]) || withRows.has(field.id)
      ? []
      : [remark('profile-field-empty', 'warning', 'profile', field.id, { title: say(field.title) })],
  )
  const limited = snapshot.template.limits.some(
    limit => snapshot.template.parts.find(part => part.id === limit.part)?.type === 'profile',
  )
  const count = total(snapshot.profile)
  const max = snapshot.instrument.profile.maxCharacters
  return limited || count <= max
    ? empty
    : [...empty, remark('profile-too-long', 'warning', 'profile', '', { count, max })]
}

/** Every leaf of the instrument has a text, the profile is written, and no part is longer than it may be. */
export const checkNarrative = (context: CheckContext): readonly Remark[] => [
  ...context.snapshot.instrument.categories.flatMap(category =>
    category.items.flatMap(item =>
      item.leaves.flatMap(leaf =>
        isWritten(context.snapshot.answers[leaf.code])
          ? []
          : [
              remark('leaf-empty', 'blocking', 'answer', leaf.code, {
                code: leaf.code,
                title: context.say(leaf.title),
              }),
            ],
      ),
    ),
  ),
  ...checkProfile(context),
  ...checkLimits(context),
]
