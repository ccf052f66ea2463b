/** A component as a strict reader of RFC 5545 takes it in. */
export type Component = {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
}
export type Property = {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

const utf8 = new TextEncoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const line = /^([A-Z][A-Z-]*)((?:;[A-Z][A-Z-]*=[A-Z0-9/-]+)*):(.*)$/u

/** The lines of a file: ended by CRLF each, 75 octets at most, joined again octet by octet. */
const unfolded = (file: string): readonly string[] => {
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end')
  const joined: number[][] = []
  for (const folded of file.slice(0, -2).split('\r\n')) {
    const octets = [...utf8.encode(folded)]
    if (octets.length > 75) throw new Error(`${octets.length} octets: ${folded}`)
    if (octets.includes(10) || octets.includes(13)) throw new Error(`a bare line break: ${folded}`)
    // Each folded piece has to be whole UTF-8 by itself, or simple readers show broken characters.
    strictUtf8.decode(Uint8Array.from(octets))
    if (octets[0] === 32 || octets[0] === 9) joined.at(-1)?.push(...octets.slice(1))
    else joined.push(octets)
  }
  return joined.map(octets => strictUtf8.decode(Uint8Array.from(octets)))
}

const propertyOf = (text: string): Property => {
  const [, name = '', parameters = '', value = ''] = line.exec(text) ?? []
  if (name === '') throw new Error(`no content line: ${text}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule of RFC 5545 is about them
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`a control character: ${name}`)
  const pairs = parameters
    .split(';')
    .filter(Boolean)
    .map(pair => pair.split('='))
  return { name, parameters: Object.fromEntries(pairs), value }
}

/** Reads a calendar; throws at whatever RFC 5545 does not allow. */
export const readCalendar = (file: string): Component => {
  const properties = unfolded(file).map(propertyOf)
  let at = 0
  const component = (): Component => {
    const begin = properties[at++]
    if (begin?.name !== 'BEGIN') throw new Error('a component does not begin')
    const own: Property[] = []
    const inner: Component[] = []
    for (;;) {
      const next = properties[at]
      if (next === undefined) throw new Error(`${begin.value} does not end`)
      if (next.name === 'BEGIN') {
        inner.push(component())
        continue
      }
      at++
      if (next.name === 'END') {
        if (next.value !== begin.value) throw new Error(`${begin.value} ends as ${next.value}`)
        return { name: begin.value, properties: own, components: inner }
      }
      if (inner.length > 0) throw new Error(`${next.name} stands behind an inner component`)
      if (own.some(({ name }) => name === next.name)) throw new Error(`${next.name} stands twice`)
      own.push(next)
    }
  }
  const whole = component()
  if (at !== properties.length) throw new Error('something stands behind the calendar')
  return whole
}

/** The value of a property that has to be there. */
export const valueIn = ({ name: of, properties }: Component, wanted: string): string => {
  const found = properties.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`${of} has no ${wanted}`)
  return found.value
}

/** What a TEXT value says; throws where a sign stands that had to be escaped. */
export const textOf = (value: string): string => {
  if (/(?<!\\)(?:\\\\)*[;,]/u.test(value)) throw new Error(`not escaped: ${value}`)
  return value.replace(/\\(.)/gu, (_, sign: string) => {
    if (!'\\;,nN'.includes(sign)) throw new Error(`no such escape: \\${sign}`)
    return sign === 'n' || sign === 'N' ? '\n' : sign
  })
}
