import { linkOptions } from '@tanstack/react-router'
import type { Instrument } from '../../../../shared/packs/instrument.ts'

type Hit = { readonly entity: string; readonly id: string; readonly title: string }

/** Both halves of an id such as `a1/4.1.2`; the second is empty when there is no separator. */
const halves = (id: string, separator: string): readonly [string, string] => {
  const at = id.indexOf(separator)
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + separator.length)]
}

const firstLeafOf = (instrument: Instrument | null, item: string): string =>
  instrument?.categories.flatMap(category => category.items).find(one => one.code === item)?.leaves[0]
    ?.code ?? item

/** The place that a search hit leads to. */
export const hitAddress = (hit: Hit, instrument: Instrument | null) => {
  if (hit.entity === 'answer') {
    const [assessment, leaf] = halves(hit.id, '/')
    return linkOptions({ to: '/assess', search: { assessment, leaf } })
  }
  if (hit.entity === 'score') {
    const [assessment, item] = halves(hit.id, '/')
    return linkOptions({ to: '/assess', search: { assessment, leaf: firstLeafOf(instrument, item) } })
  }
  if (hit.entity === 'finding')
    return linkOptions({
      to: '/assess',
      search: { leaf: firstLeafOf(instrument, hit.title), tab: 'findings' },
    })
  if (hit.entity === 'visitCheck') return linkOptions({ to: '/assess/visit', search: { item: hit.title } })
  if (hit.entity === 'indicator') return linkOptions({ to: '/indicators', search: { id: hit.id } })
  if (hit.entity === 'questionNote') {
    const [assessment, question] = halves(hit.id, '/')
    const [leaf] = halves(hit.title, ' ')
    return linkOptions({ to: '/assess', search: { assessment, leaf, tab: 'interview', focus: question } })
  }
  if (hit.entity === 'profileRow')
    return linkOptions({ to: '/assess', search: { leaf: 'profile', focus: hit.id } })
  if (hit.entity === 'snippet') return linkOptions({ to: '/assess', search: { focus: 'snippets' } })
  if (hit.entity === 'value') {
    const [scope, key] = halves(hit.id, ':')
    return scope === 'profile'
      ? linkOptions({ to: '/assess', search: { leaf: 'profile', focus: key } })
      : linkOptions({ to: '/dossiers', search: { id: scope, field: key } })
  }
  if (hit.entity === 'action') return linkOptions({ to: '/improve', search: { id: hit.id } })
  if (hit.entity === 'dossier') return linkOptions({ to: '/dossiers', search: { id: hit.id } })
  if (hit.entity === 'firm') return linkOptions({ to: '/settings', search: { section: 'firm' } })
  return linkOptions({ to: '/evidence', search: { id: hit.id } })
}
