import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

const assessmentId = (memory: Memory) => memory.text('assessment.id')
const remark = (memory: Memory) => ({
  assessmentId: assessmentId(memory),
  rule: 'leaf-unwritten',
  place: 'answer:4.4.6',
})

type Run = {
  readonly begun: boolean
  readonly remarks: readonly { readonly rule: string; readonly key: string }[]
  readonly setAside: readonly { readonly rule: string; readonly key: string }[]
  readonly counts: Readonly<Record<string, number>>
}
type Rules = { readonly rules: readonly { readonly id: string }[]; readonly emptyWords: object }

/** Of a run only what it says about one unwritten leaf; other steps of the table change the rest. */
const aboutLeaf = ({ begun, remarks, setAside, counts }: Run) => {
  const isIt = (one: Run['remarks'][number]): boolean =>
    one.rule === 'leaf-unwritten' && one.key === 'answer:4.4.6'
  return {
    begun,
    remarks: remarks.filter(isIt),
    setAside: setAside.filter(isIt),
    counted: Object.values(counts).reduce((sum, count) => sum + count, 0) === remarks.length,
  }
}

const unwritten = {
  rule: 'leaf-unwritten',
  severity: 'error',
  topic: 'text',
  place: { screen: 'answer', code: '4.4.6' },
  key: 'answer:4.4.6',
  item: '4.4.6',
  points: 10,
  quote: '',
  says: { code: '4.4.6', title: { zh: '基础设施', en: 'Infrastructure' }, points: 10 },
}

/** What an examiner would raise, and how remarks are set aside. */
export const examiner: readonly Step[] = [
  withFirm(
    'examiner.rules',
    'shows what is checked',
    {},
    done({ first: 'item-unscored', many: true, languages: ['zh', 'en'] }),
    {
      summarise: ({ rules, emptyWords }: Rules) => ({
        first: rules[0]?.id,
        many: rules.length >= 60,
        languages: Object.keys(emptyWords),
      }),
    },
  ),
  withFirm(
    'examiner.run',
    'raises an unwritten leaf',
    memory => ({ assessmentId: assessmentId(memory) }),
    done({ begun: true, remarks: [unwritten], setAside: [], counted: true }),
    { summarise: aboutLeaf },
  ),
  withFirm(
    'examiner.run',
    'refuses an unknown assessment',
    { assessmentId: 'none' },
    refused('not-found', { what: 'assessment', id: 'none' }),
  ),
  withFirm(
    'examiner.setAside',
    'refuses an unknown rule',
    memory => ({ ...remark(memory), rule: 'none', reason: '不适用' }),
    refused('not-found', { what: 'rule', id: 'none' }),
  ),
  withFirm(
    'examiner.setAside',
    'sets a remark aside with its reason',
    memory => ({ ...remark(memory), reason: '不适用' }),
    done({}),
  ),
  withFirm(
    'examiner.setAside',
    'changes the reason',
    memory => ({ ...remark(memory), reason: '设施由集团统一管理' }),
    done({}),
  ),
  withFirm(
    'examiner.run',
    'lists it apart',
    memory => ({ assessmentId: assessmentId(memory) }),
    done({
      begun: true,
      remarks: [],
      setAside: [{ ...unwritten, reason: '设施由集团统一管理' }],
      counted: true,
    }),
    { summarise: aboutLeaf },
  ),
  withFirm('examiner.takeUp', 'takes it up again', remark, done({})),
  withFirm(
    'examiner.takeUp',
    'refuses what was not set aside',
    remark,
    refused('not-found', { what: 'remarkNote', id: 'answer:4.4.6' }),
  ),
]
