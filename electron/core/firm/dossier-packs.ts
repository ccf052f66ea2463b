import type { PackCatalog } from '../packs/pack-catalog.ts'
import type { Change, PackCopy } from '../store/firm-store.ts'

type PackRef = { readonly id: string; readonly version: string }

/** Names, among the values of a dossier, the version of its print style; no form field is called so. */
export const printStyleKey = '@print-style'

/** What a new dossier keeps in the firm file: copies of its template and print style, and which style it was. */
export const dossierPacks = (
  catalog: PackCatalog,
  dossierId: string,
  { id, version }: PackRef,
): { readonly packs: readonly PackCopy[]; readonly change: Change } => {
  const template = catalog.get('dossier-template', id, version)
  const style = catalog.newest('print-style', template.pack.printStyle)
  const { id: styleId, version: styleVersion } = style.pack
  return {
    packs: [
      { kind: 'dossier-template', id, version, content: template.content },
      { kind: 'print-style', id: styleId, version: styleVersion, content: style.content },
    ],
    change: {
      op: 'create',
      entity: 'value',
      id: `${dossierId}:${printStyleKey}`,
      fields: { scope: dossierId, key: printStyleKey, value: styleVersion },
    },
  }
}
