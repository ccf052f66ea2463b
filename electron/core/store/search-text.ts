import type { EntityName } from './entities.ts'
import type { StoredFields } from './entity-tables.ts'

export type SearchText = { readonly title: string; readonly body: string }

const collect = (value: unknown, into: string[]): void => {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const member of value) collect(member, into)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === 'text' || typeof member === 'object') collect(member, into)
    }
    if ('type' in value && value.type === 'paragraph') into.push('\n')
  }
}

/** The words of a rich text or of a form value; the names of its nodes are left out. */
const wordsOf = (json: unknown): string => {
  if (typeof json !== 'string') return ''
  const words: string[] = []
  collect(JSON.parse(json), words)
  return words.join('').trim()
}

const lines = (...parts: readonly unknown[]): string =>
  parts.filter(part => typeof part === 'string' && part !== '').join('\n')

const texts: Partial<Record<EntityName, (fields: StoredFields) => SearchText | null>> = {
  /** Keys that start with @ are notes of the application to itself, no words of a person. */
  value: f => (String(f.key).startsWith('@') ? null : { title: String(f.key), body: wordsOf(f.value) }),
  answer: f => ({ title: String(f.leaf), body: wordsOf(f.narrative) }),
  score: f => ({ title: String(f.item), body: lines(f.reason) }),
  finding: f => ({ title: String(f.item), body: lines(f.text) }),
  evidence: f => ({
    title: `E-${f.number} ${f.title}`,
    body: lines(f.issuer, f.documentNumber, f.note, f.fileName),
  }),
  indicator: f => ({
    title: String(f.name),
    body: lines(f.code, f.unit, f.definition, f.source),
  }),
  dossier: f => ({ title: String(f.title), body: '' }),
}

/** What full-text search finds a row by; null for what is not searched. */
export const searchTextOf = (entity: EntityName, fields: StoredFields): SearchText | null =>
  texts[entity]?.(fields) ?? null
