import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { chooseAssessment, useCurrentAssessment } from '../current-assessment.ts'
import { openText } from '../open-text.ts'
import type { Entry } from './entry.ts'
import { hitAddress } from './hit-address.ts'
import { insertSnippet } from './insert-snippet.ts'

/** Milliseconds of quiet before the core is asked. */
const quiet = 120
const mostHits = 20
const entityNames = [
  'answer',
  'score',
  'evidence',
  'finding',
  'indicator',
  'action',
  'dossier',
  'questionNote',
  'profileRow',
  'snippet',
  'visitCheck',
] as const

/** The leaves of the current instrument, and what the full text of the firm holds for the typed text. */
export const useContentEntries = (
  text: string,
): { readonly leaves: readonly Entry[]; readonly found: readonly Entry[] } => {
  const { t } = useTranslation('commands')
  const pick = usePickText()
  const navigate = useNavigate()
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 200)), quiet)
    return () => clearTimeout(timer)
  }, [text])
  const { assessment } = useCurrentAssessment()
  const enabled = assessment !== null && assessment !== undefined
  const instrument =
    useRequest('packs.instrument', { assessmentId: assessment?.id ?? '-' }, { enabled }).data ?? null
  const hits = useRequest(
    'search.find',
    { text: asked, limit: mostHits },
    { enabled: asked !== '', keepPrevious: true },
  ).data?.hits
  const items = (instrument?.categories ?? []).flatMap(category => category.items)
  const leaves = items.flatMap(item => item.leaves)
  const titles = new Map(
    [...items, ...leaves].map(({ code, title }): [string, string] => [code, `${code} ${pick(title)}`]),
  )
  for (const field of instrument?.profile.sections.flatMap(section => section.fields) ?? [])
    titles.set(field.id, pick(field.title))
  const nameOf = (entity: string): string => {
    const known = entityNames.find(name => name === entity)
    return t(`entity.${known ?? (entity === 'value' ? 'profile' : 'other')}`)
  }
  return {
    leaves: leaves.map(leaf => ({
      id: `leaf ${leaf.code}`,
      group: 'leaves',
      title: `${leaf.code} ${pick(leaf.title)}`,
      run: () => void navigate({ to: '/assess', search: { leaf: leaf.code } }),
    })),
    found:
      asked === '' || text.trim() === ''
        ? []
        : (hits ?? []).map(hit => ({
            id: `hit ${hit.entity} ${hit.id}`,
            group: 'found',
            title: titles.get(hit.title.trim()) ?? hit.title.trim(),
            note: [nameOf(hit.entity), hit.excerpt.trim()].filter(Boolean).join(' · '),
            run: () => {
              if (hit.entity === 'snippet' && openText.isOpen()) return void insertSnippet(hit.id)
              if (hit.assessmentId !== null) chooseAssessment(hit.assessmentId)
              void navigate(hitAddress(hit, instrument))
            },
          })),
  }
}
