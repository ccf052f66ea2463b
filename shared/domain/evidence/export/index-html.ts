import { fillWords } from '../../dossier/fill-words.ts'
import type { ExportWords } from './export-words.ts'
import type { ExportPlan, IndexRow } from './plan-export.ts'
import { sizeText } from './size-text.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replace(/[&<>"]/g, mark => escapes[mark] ?? '')

const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const style = `
:root { color-scheme: light dark; --ink: #23282d; --quiet: #5f676e; --line: #d8d3c8; --paper: #fffdf8; --accent: #154a5c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e3dc; --quiet: #a3a9ae; --line: #41464b; --paper: #1d2023; --accent: #8cc3d6; }
}
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 1360px; background: var(--paper); color: var(--ink);
  font: 14px/22px "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif; }
h1 { margin: 0; font-size: 24px; line-height: 34px; }
h2 { margin: 32px 0 6px; font-size: 16px; line-height: 24px; }
h2 small { color: var(--quiet); font-weight: 400; }
p { margin: 6px 0; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: 6px 8px; border-bottom: 1px solid var(--ink); color: var(--quiet); font-weight: 500; text-align: left; }
td { padding: 8px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
th:nth-child(1) { width: 62px; } th:nth-child(2) { width: 27%; } th:nth-child(3) { width: 17%; }
th:nth-child(4) { width: 116px; } th:nth-child(6) { width: 84px; } th:nth-child(7) { width: 21%; }
td:nth-child(6) { white-space: nowrap; }
a { color: var(--accent); }
small { color: var(--quiet); font-size: 12px; line-height: 18px; }
code { font: 11px/17px Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
s { color: var(--quiet); }
@media print { body { padding: 0; } h2, tr { break-inside: avoid; } h2 { break-after: avoid; } }
`

const lines = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('<br>')
const quiet = (text: string): string => (text === '' ? '' : `<small>${safe(text)}</small>`)

const dated = (label: string, date: string): string => (date === '' ? '' : safe(`${label} ${date}`))

const link = (path: string, text: string): string => `<a href="${addressOf(path)}">${safe(text)}</a>`

const rowHtml = ({ evidence, path, state, versions }: IndexRow, words: ExportWords): string => {
  const { number, facts, kind, places, pages, size, sha256, withdrawal } = evidence
  const { columns, states } = words
  const name = state === 'withdrawn' ? `<s>${safe(facts.title)}</s>` : safe(facts.title)
  const marks = [
    kind,
    words.originals[facts.original],
    facts.confidential ? columns.confidential : '',
    state === 'withdrawn' ? lines2(states.withdrawn, withdrawal) : '',
    state === 'left-out' ? states.leftOut : '',
  ]
  const earlier = versions.flatMap(({ version, path: old }) => {
    const until = fillWords(words.until, { date: version.replacedAt.slice(0, 10) })
    const text = `${columns.earlier} ${until}`
    return [old === null ? quiet(text) : `<small>${link(old, text)}</small>`]
  })
  const cells = [
    `E-${number}`,
    lines(
      path === null ? name : `<a href="${addressOf(path)}">${name}</a>`,
      quiet(marks.filter(mark => mark !== '').join(' · ')),
      quiet(facts.note),
      ...earlier,
    ),
    lines(safe(facts.issuer), safe(facts.documentNumber)),
    lines(
      dated(columns.issuedOn, facts.issuedOn),
      dated(columns.validFrom, facts.validFrom),
      dated(columns.validTo, facts.validTo),
    ),
    lines(...places.map(place => safe(place.name))),
    lines(pages === null ? '' : `${pages}`, sizeText(size)),
    `<code>${sha256}</code>`,
  ]
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
}

const lines2 = (first: string, second: string): string => (second === '' ? first : `${first}: ${second}`)

const groupOf = ({ path, evidence }: IndexRow, words: ExportWords): string => {
  const [folder] = evidence.places[0]?.folder ?? []
  if (evidence.withdrawnAt !== null) return words.folders.withdrawn
  return folder ?? (path === null ? words.folders.unlinked : (path.split('/')[0] ?? ''))
}

const rankOf = ({ evidence }: IndexRow): number =>
  evidence.withdrawnAt !== null ? Number.MAX_VALUE : (evidence.places[0]?.order ?? Number.MAX_SAFE_INTEGER)

/**
 * The index of an exported folder as one page without script or anything from outside; its links are relative to the
 * folder it lies in.
 */
export const exportIndexHtml = (
  { set, files, rows }: ExportPlan,
  words: ExportWords,
  digest: string,
): string => {
  const { columns } = words
  const heads = [
    columns.number,
    columns.title,
    `${columns.issuer} / ${columns.documentNumber}`,
    columns.issuedOn,
    columns.proves,
    `${columns.pages} / ${columns.size}`,
    columns.sha256,
  ]
  const head = `<thead><tr>${heads.map(text => `<th scope="col">${safe(text)}</th>`).join('')}</tr></thead>`
  const groups = Map.groupBy(
    rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.evidence.number - b.evidence.number),
    row => groupOf(row, words),
  )
  const parts = [...groups].map(
    ([name, ofGroup]) =>
      `<section><h2>${safe(name)} <small>${ofGroup.length}</small></h2>
<table>${head}<tbody>
${ofGroup.map(row => rowHtml(row, words)).join('\n')}
</tbody></table></section>`,
  )
  const size = sizeText(files.reduce((sum, file) => sum + file.size, 0))
  const title = [set.firm, words.title, set.scope].filter(part => part !== '').join(' · ')
  const intro = fillWords(words.intro, { date: set.builtOn, count: rows.length, files: files.length, size })
  return `<!doctype html>
<html lang="${set.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${safe(title)}</h1>
<p>${safe(intro)}</p>
<p>${safe(words.digest)} <code>${digest}</code><br>${safe(words.howToVerify)}</p>
${parts.join('\n')}
</body>
</html>
`
}
