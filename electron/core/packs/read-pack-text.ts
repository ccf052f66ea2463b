import type { PackKind, PackOf } from '../../../shared/packs/pack.ts'
import { parsePackText } from '../../../shared/packs/parse-pack.ts'
import { AppError } from '../app-error.ts'

/** Reads the text of a pack.json that must be the pack `ref` names; `pack-invalid` says what is wrong first. */
export const readPackText = <K extends PackKind>(
  kind: K,
  text: string,
  ref: { readonly id: string; readonly version: string },
): PackOf<K> => {
  const refuse = (problem: string): AppError =>
    new AppError('pack-invalid', { params: { kind, id: ref.id, version: ref.version, problem } })
  const parsed = parsePackText(kind, text)
  if (!parsed.ok) throw refuse(parsed.sentence)
  if (parsed.pack.id !== ref.id || parsed.pack.version !== ref.version) {
    throw refuse('The pack names another id or version than its place.')
  }
  return parsed.pack
}
