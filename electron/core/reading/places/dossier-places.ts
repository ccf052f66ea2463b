import type { Place } from '../../../../shared/contract/requests/places.ts'
import type { FirmSession } from '../../firm/firm-session.ts'
import { place, typed } from './place.ts'

/** The fields of the forms of all dossiers. */
export const dossierPlaces = (firm: FirmSession): readonly Place[] =>
  firm.store
    .list('dossier')
    .flatMap(({ id, title }) =>
      firm
        .template(id)
        .parts.flatMap(part =>
          part.type === 'form'
            ? part.sections.flatMap(({ fields }) =>
                fields.map(field =>
                  place({ kind: 'field', code: field.id, name: field.label, within: typed(title), id }),
                ),
              )
            : [],
        ),
    )
