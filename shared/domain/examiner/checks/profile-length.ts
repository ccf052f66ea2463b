import { countRows } from '../../profile/count-rows.ts'
import { defineCheck } from '../check.ts'
import { atProfile } from '../places.ts'

/** A profile that is not written at all (`none`), or longer than the instrument allows (`over`). */
export const profileLength = defineCheck({
  params: { is: ['none', 'over'] },
  gives: ['characters', 'most'],
  run: ({ snapshot, profile }, { is }) => {
    if (snapshot.instrument.profile.sections.length === 0) return []
    const most = snapshot.instrument.profile.maxCharacters
    const written = [...profile.values()].reduce((sum, text) => sum + text.characters, 0)
    const characters = written + countRows(snapshot.rows)
    const fires = is === 'none' ? characters === 0 : characters > most
    return fires ? [{ place: atProfile(''), says: { characters, most } }] : []
  },
})
