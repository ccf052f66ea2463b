/** What became of one file that was offered. */
export type ImportedFile = {
  readonly name: string
  readonly state: 'imported' | 'known' | 'failed'
  readonly evidenceId: string | null
  readonly number: number | null
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
}

const record = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null

const fileOf = (value: unknown): ImportedFile[] => {
  const entry = record(value)
  const state = entry?.state
  if (!entry || (state !== 'imported' && state !== 'known' && state !== 'failed')) return []
  const params = Object.entries(record(entry.params) ?? {}).flatMap(([key, one]) =>
    typeof one === 'string' || typeof one === 'number' ? [[key, one] as const] : [],
  )
  return [
    {
      name: typeof entry.name === 'string' ? entry.name : '',
      state,
      evidenceId: typeof entry.evidenceId === 'string' ? entry.evidenceId : null,
      number: typeof entry.number === 'number' ? entry.number : null,
      code: typeof entry.code === 'string' ? entry.code : null,
      params: Object.fromEntries(params),
    },
  ]
}

/** Reads the result of an import job; what is not understood is left out. */
export const importResult = (result: unknown): readonly ImportedFile[] => {
  const files = record(result)?.files
  return Array.isArray(files) ? files.flatMap(fileOf) : []
}
