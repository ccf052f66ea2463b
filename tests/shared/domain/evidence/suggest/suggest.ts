import { suggestFacts } from '../../../../../shared/domain/evidence/suggest/suggest-facts.ts'
import type { Suggestions } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'
import { readPack } from '../../../../packs/read-pack.ts'

const { kinds } = readPack('evidence-kinds', 'cn-enterprise')
export const firmNames = ['中山市甲样灯饰有限公司', '甲样灯饰']

/** The suggestions for a document of one page, under a name that says nothing. */
export const suggest = (text: string, fileName = 'scan0001.pdf'): Suggestions =>
  suggestFacts({ fileName, pages: [text], firmNames, creditCode: '91442099MADEM0011K', kinds })

export const best = (found: readonly { readonly value: string }[]): string | undefined => found[0]?.value
