import { countRows } from '../../profile/count-rows.ts'
import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A profile that is not written at all (`none`), or longer than its limit allows (`over`). */
export const profileLength = defineCheck({
  params: { is: ['none', 'over'] },
  gives: ['characters', 'most'],
  run: ({ snapshot, profile }, { is }) => {
    const { instrument, rows, profileLimit } = snapshot
    if (instrument.profile.sections.length === 0) return []
    const text = [...profile.values()].reduce((sum, { characters }) => sum + characters, 0)
    const tables = countRows(rows)
    const characters = profileLimit.countsTables || is === 'none' ? text + tables : text
    const most = profileLimit.characters
    const fires = is === 'none' ? characters === 0 : characters > most
    return fires ? [{ place: atProfile(''), says: { characters, most } }] : []
  },
})
