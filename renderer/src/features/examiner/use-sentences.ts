import { useMemo } from 'react'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import { fillSentence } from '../../../../shared/domain/examiner/fill-sentence.ts'
import { useRequest } from '../../host/use-request.ts'
import { useLanguage, usePickText } from '../../i18n/use-language.ts'

export type Rule = RequestOutput<'examiner.rules'>['rules'][number]

export type Sentences = {
  readonly rules: readonly Rule[]
  readonly sources: RequestOutput<'examiner.rules'>['sources']
  readonly ruleOf: (id: string) => Rule | undefined
  readonly sentence: (remark: ExaminerRemark) => string
  readonly advice: (remark: ExaminerRemark) => string
}

/** The rules with the sentences that remarks make of them, in the language shown; null while they are read. */
export const useSentences = (): Sentences | null => {
  const { data } = useRequest('examiner.rules', {})
  const language = useLanguage()
  const pick = usePickText()
  return useMemo(() => {
    if (data === undefined) return null
    const byId = new Map(data.rules.map(rule => [rule.id, rule]))
    const say = (part: 'sentence' | 'advice') => (remark: ExaminerRemark) => {
      const rule = byId.get(remark.rule)
      return rule === undefined ? remark.rule : fillSentence(pick(rule[part]), remark.says, language)
    }
    return {
      rules: data.rules,
      sources: data.sources,
      ruleOf: id => byId.get(id),
      sentence: say('sentence'),
      advice: say('advice'),
    }
  }, [data, language, pick])
}
