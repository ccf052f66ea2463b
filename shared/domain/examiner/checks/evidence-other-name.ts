import { isOfKinds } from '../../evidence/resolve-kind.ts'
import { defineCheck } from '../check.ts'
import { atEvidence, proofNamed } from '../places.ts'
import { likenessOf } from '../reading/likeness.ts'
import { quoteOf } from '../reading/quote-of.ts'
import { usedEvidence } from '../reading/used-evidence.ts'

const companyName = /[\p{Script=Han}A-Za-z0-9（）()]{2,40}?(?:有限责任公司|股份有限公司|有限公司|集团公司)/gu
const granted = ['licence', 'certificate', 'award', 'patent']
const ownPapers = ['policy', 'record', 'photo', 'standard']
const bracketless = (name: string): string => name.normalize('NFKC').replace(/\s|\([^()]*\)/gu, '')

/**
 * Evidence that names another company than the firm: a licence, certificate, award or patent in whose title or note
 * another company stands as holder, or a paper of the firm's own whose issuer is nearly, but not quite, its name.
 */
export const evidenceOtherName = defineCheck({
  params: {},
  gives: ['number', 'evidence', 'other', 'firm'],
  run: index => {
    const { firm } = index.snapshot
    const own = bracketless(firm.name)
    return usedEvidence(index).flatMap(one => {
      const { issuer, title, note } = one.facts
      const words = `${title}\n${note}`
      const holders = isOfKinds(one, granted) ? [...words.matchAll(companyName)].map(match => match[0]) : []
      const stranger = holders.find(name => {
        const bare = bracketless(name)
        return !bare.endsWith(own) && !own.includes(bare) && !issuer.includes(name)
      })
      const written = bracketless(issuer)
      const nearly =
        isOfKinds(one, ownPapers) &&
        /公司|厂$/u.test(written) &&
        written !== own &&
        likenessOf(written, own) >= 0.6
      const other = stranger ?? (nearly ? issuer : undefined)
      if (other === undefined) return []
      return [
        {
          place: atEvidence(one.id),
          quote: quoteOf(stranger === undefined ? issuer : words),
          says: { ...proofNamed(one), other, firm: firm.name },
        },
      ]
    })
  },
})
