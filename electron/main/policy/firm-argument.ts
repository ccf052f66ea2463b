import { isAbsolute, resolve } from 'node:path'

/** The firm file that the system hands over when a person opens one outside; relative paths start in `folder`. */
export const firmArgument = (args: readonly string[], folder: string): string | null => {
  const name = args.slice(1).find(arg => !arg.startsWith('-') && /\.zhiheng$/i.test(arg))
  if (name === undefined || name.includes('\0') || /^[a-z][a-z\d+.-]+:/i.test(name)) return null
  return isAbsolute(name) ? name : resolve(folder, name)
}
