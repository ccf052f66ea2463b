import type { Area } from '../../../../../../shared/domain/evidence/passage.ts'
import type { Redaction } from '../../../../../../shared/domain/evidence/submitted-copy.ts'

/** `edit` lets areas be drawn and changed, `submitted` blackens them, `original` shows the page as it is. */
export type RedactionView = 'edit' | 'submitted' | 'original'

/** What a viewer needs to show and change the areas that are kept back; `index` is the place in the whole list. */
export type Redacting = {
  readonly view: RedactionView
  readonly redactions: readonly Redaction[]
  readonly chosen: number | null
  readonly choose: (index: number | null) => void
  readonly add: (areas: readonly { readonly page: number; readonly area: Area }[]) => void
  readonly change: (index: number, changes: Partial<Redaction>) => void
  readonly remove: (index: number) => void
}
