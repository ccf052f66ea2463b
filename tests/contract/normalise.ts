export type Normaliser = (value: unknown) => unknown

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const time = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g
const backupStamp = /\d{8}T\d{9}Z [0-9a-f]{8}/g

/** Replaces what differs from run to run: ids by their order of appearance, times, folders, file sizes. */
export const createNormaliser = (home: string, today: string): Normaliser => {
  const ids = new Map<string, string>()
  const nameOf = (id: string): string => {
    const name = ids.get(id) ?? `#${ids.size + 1}`
    ids.set(id, name)
    return name
  }
  const text = (value: string): string =>
    value
      .replaceAll(time, '<time>')
      .replaceAll(backupStamp, '<stamp>')
      .replaceAll(home, '<home>')
      .replaceAll(today, '<today>')
      .replaceAll(uuid, nameOf)
      .replace(/^[0-9a-f]{16}$/, '<firm>')
  const normalise = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(normalise)
    if (typeof value !== 'object' || value === null) return value
    const isFirmFile = 'fileName' in value && String(value.fileName).endsWith('.zhiheng')
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (key === 'host') return [key, '<host>']
        if (key === 'size' && isFirmFile) return [key, '<size>']
        return [key, normalise(member)]
      }),
    )
  }
  return normalise
}
