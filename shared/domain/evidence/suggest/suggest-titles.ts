import type { EvidenceKind } from '../../../packs/evidence-kinds.ts'
import { titleOfFile } from '../title-of-file.ts'
import { bestOf } from './best-of.ts'
import { nameFinder } from './find-names.ts'
import type { Line } from './read-lines.ts'
import type { Candidate } from './suggestions.ts'

const headLines = 24
const longestHeading = 42
/** What the document is about, for documents whose heading alone says too little. */
const subject =
  /(?:发明名称|实用新型名称|外观设计名称|软件名称|课题名称|项目名称|合同名称|产品名称|器具名称|计量器具名称|样品名称|标准名称):? ?([^:;,。]{2,60})/u
const mark = /^[\s*#\-—·.、()]+|[\s*#\-—·.、]+$/gu
const broad: ReadonlySet<string> = new Set([
  '证书',
  'certificate',
  '标准',
  '记录',
  '合同',
  '协议',
  '论文',
  '制度',
])

/** What may follow the name of a document in its heading. */
const tail = /^$|^[\s(《「\d第—-]/u
/** Names that devices and programs give. */
const machineMade =
  /^(?:img|scan|dsc|doc|image|微信图片|扫描件?|新建文档|截图|screenshot|pxl|mmexport|cam)?[\s\d_().-]*$/iu

const half: Readonly<Record<string, string>> = { '(': '（', ')': '）', ':': '：' }

/** A title as it is printed: Chinese with its own marks, no bracket left open. */
const printed = (title: string): string => {
  const opened = title.lastIndexOf('(')
  const whole = opened > 0 && title.indexOf(')', opened) < 0 ? title.slice(0, opened).trim() : title
  return /\p{Script=Han}/u.test(whole) ? whole.replace(/[():]/g, mark => half[mark] ?? mark) : whole
}

const headingOf = (line: Line): string => line.text.replace(mark, '')

/** A heading names what the document is and says little else. */
const headings = (
  lines: readonly Line[],
  kinds: readonly EvidenceKind[],
  likely: string,
): readonly Candidate[] => {
  const find = nameFinder(kinds)
  return lines.slice(0, headLines).flatMap((line): Candidate[] => {
    const text = headingOf(line)
    const names = find(text)
    const [longest] = names.toSorted((a, b) => b.name.length - a.name.length)
    if (longest === undefined || text.length > longestHeading || /[:;。?]/u.test(text)) return []
    const share = longest.name.length / text.length
    const ends = tail.test(text.slice(longest.from + longest.name.length)) ? 0.08 : -0.12
    const own = names.some(({ kind }) => kind === likely) ? 0.1 : 0
    const early = 0.1 * (1 - line.at / headLines)
    const vague = broad.has(longest.name) ? -0.2 : 0
    const confidence = Math.min(0.92, 0.42 + 0.3 * share + own + early + vague + ends)
    return [{ value: text, page: line.page, quote: line.quote, confidence, why: 'heading' }]
  })
}

/** Proposals for the title: the heading, with what it is about where the document says so, and the name of the file. */
export const suggestTitles = (
  fileName: string,
  lines: readonly Line[],
  kinds: readonly EvidenceKind[],
  likely: string,
): readonly Candidate[] => {
  const found = bestOf(headings(lines, kinds, likely))
  const [best] = found
  const about = lines
    .slice(0, 60)
    .map(line => ({ line, text: subject.exec(line.text)?.[1]?.trim() ?? '' }))
    .find(({ text }) => text !== '' && !(best?.value ?? '').includes(text))
  const full: readonly Candidate[] =
    best === undefined || about === undefined
      ? []
      : [
          {
            ...best,
            value: `${best.value}:${about.text}`,
            confidence: Math.min(0.95, best.confidence + 0.02),
          },
        ]
  const ownName = titleOfFile(fileName)
  const named: Candidate = {
    value: ownName,
    page: 0,
    quote: fileName,
    confidence: machineMade.test(ownName) ? 0.2 : 0.5,
    why: 'file-name',
  }
  return bestOf([...full, ...found, named]).map(one => ({
    ...one,
    value: (one.page === 0 ? one.value : printed(one.value)).slice(0, 300).toWellFormed(),
  }))
}
