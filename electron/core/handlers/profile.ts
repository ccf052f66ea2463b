import { countRows } from '../../../shared/domain/profile/count-rows.ts'
import { countRichText } from '../../../shared/domain/text/count-characters.ts'
import { emptyRichText, type RichText, richTextSchema } from '../../../shared/domain/text/rich-text.ts'
import type { Instrument } from '../../../shared/packs/instrument.ts'
import { conflict, notFound } from '../app-error.ts'
import type { FirmSession } from '../firm/firm-session.ts'
import { profileLimitOf } from '../reading/profile-limit.ts'
import { tableRowsOf } from '../reading/profile-rows.ts'
import type { HandlersOf } from './handler.ts'

const fieldsOf = (instrument: Instrument): readonly string[] =>
  instrument.profile.sections.flatMap(section => section.fields.map(field => field.id))

type Value = { readonly field: string; readonly revision: number; readonly text: RichText }

const read = (firm: FirmSession, field: string): Value => {
  const row = firm.store.get('value', `profile:${field}`)
  if (row === null) return { field, revision: 0, text: emptyRichText }
  return { field, revision: row.revision, text: richTextSchema.parse(row.value) }
}

const total = (values: readonly Value[]): number =>
  values.reduce((sum, value) => sum + countRichText(value.text), 0)

export const profileHandlers = {
  'profile.get': (app, { assessmentId }) => {
    const firm = app.firm()
    const instrument = firm.instrument(assessmentId)
    const values = fieldsOf(instrument).map(field => read(firm, field))
    return {
      values,
      characters: total(values),
      tableCharacters: countRows(tableRowsOf(firm, instrument)),
      ...profileLimitOf(firm, assessmentId),
    }
  },
  'profile.save': (app, { assessmentId, field, revision, text }) => {
    const firm = app.firm()
    const fields = fieldsOf(firm.instrument(assessmentId))
    if (!fields.includes(field)) throw notFound('field', field)
    const stored = read(firm, field)
    if (stored.revision !== revision) throw conflict(stored)
    const id = `profile:${field}`
    firm.commit('profile.save', [
      stored.revision === 0
        ? { op: 'create', entity: 'value', id, fields: { scope: 'profile', key: field, value: text } }
        : { op: 'update', entity: 'value', id, revision, fields: { value: text } },
    ])
    const characters = total(fields.map(each => read(firm, each)))
    return { revision: read(firm, field).revision, characters }
  },
} satisfies HandlersOf<'profile.'>
