import type { EntityName } from './entities.ts'
import type { StoredFields } from './entity-tables.ts'

/** Between parts that are no one sentence: what ends before it and begins behind it is never one word. */
const apart = '\u2029'

export type SearchText = { readonly title: string; readonly body: string }

const collect = (value: unknown, into: string[]): void => {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const member of value) collect(member, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === 'text' || key === 'caption' || typeof member === 'object') collect(member, into)
    }
    if ('type' in value && (value.type === 'paragraph' || value.type === 'figure')) into.push(apart)
  }
}

/** The words of a rich text or of a form value; the names of its nodes are left out. */
const wordsOf = (json: unknown): string => {
  if (typeof json !== 'string') return ''
  const words: string[] = []
  collect(JSON.parse(json), words)
  return words.join('').trim()
}

/** The texts of a row or a list, each for itself. */
const cellsOf = (json: unknown): string =>
  typeof json === 'string' ? lines(...Object.values((JSON.parse(json) as object | null) ?? {})) : ''

const lines = (...parts: readonly unknown[]): string =>
  parts.filter(part => typeof part === 'string' && part !== '').join(apart)

const texts: Partial<Record<EntityName, (fields: StoredFields) => SearchText | null>> = {
  /** Keys that start with @ are notes of the application to itself, `facts:` are ticks; no words of a person. */
  value: f => (/^(@|facts:)/.test(String(f.key)) ? null : { title: String(f.key), body: wordsOf(f.value) }),
  answer: f => ({ title: String(f.leaf), body: wordsOf(f.narrative) }),
  score: f => ({ title: String(f.item), body: lines(f.reason) }),
  questionNote: f => ({ title: `${f.leaf} ${f.question}`, body: lines(f.text) }),
  snippet: f => ({ title: String(f.title), body: wordsOf(f.text) }),
  profileRow: f => ({ title: String(f.code), body: cellsOf(f.cells) }),
  finding: f => ({ title: String(f.item), body: lines(f.text) }),
  /** No ballots: before the reveal a search would show what others think. What was agreed is in the score. */
  visitCheck: f => ({ title: String(f.item), body: lines(f.text, f.note) }),
  evidence: f => ({
    title: `E-${f.number} ${f.title}`,
    body: lines(
      f.issuer,
      f.documentNumber,
      cellsOf(f.keywords),
      f.owner,
      f.note,
      f.fileName,
      f.issuedOn,
      f.validTo,
    ),
  }),
  indicator: f => ({
    title: String(f.name),
    body: lines(f.code, f.unit, f.definition, f.formula, f.source, f.owner),
  }),
  action: f => ({ title: String(f.title), body: lines(f.item, f.detail, f.owner, f.result) }),
  dossier: f => ({ title: String(f.title), body: '' }),
}

/** What full-text search finds a row by; null for what is not searched. */
export const searchTextOf = (entity: EntityName, fields: StoredFields): SearchText | null =>
  texts[entity]?.(fields) ?? null
