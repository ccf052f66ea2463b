import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { useEvidenceNames } from '../../evidence/names/use-evidence-names.ts'
import { createReferenceStore, type ReferenceStore } from './reference-store.ts'
import type { MissingWords, References } from './reference-words.ts'

/** Everything that a narrative of this firm may refer to, kept fresh by the cache. */
export const useReferences = (): References => {
  const evidence = useEvidenceNames()
  const indicators = useRequest('indicators.list', {}).data?.indicators
  const rows = useRequest('profileRows.list', {}).data?.rows
  return useMemo(
    () => ({
      evidence: evidence ?? null,
      indicators:
        indicators === undefined
          ? null
          : new Map([
              ...indicators.map(one => [one.code, one] as const),
              ...indicators.map(one => [one.id, one] as const),
            ]),
      profile:
        rows === undefined
          ? null
          : new Map(
              rows.map(({ code, cells }) => [code, Object.values(cells).find(cell => cell !== '') ?? '']),
            ),
    }),
    [evidence, indicators, rows],
  )
}

/** The store of one editor, kept equal to what the firm file holds. */
export const useReferenceStore = (references: References): ReferenceStore => {
  const [store] = useState(createReferenceStore)
  useEffect(() => store.set(references), [store, references])
  return store
}

/** The words for what a reference names and is no longer there. */
export const useMissingWords = (): MissingWords => {
  const { t } = useTranslation('writing')
  return useMemo(
    () => ({
      evidence: t('missing.evidence'),
      indicator: t('missing.indicator'),
      year: (name, year) => t('missing.year', { name, year }),
      profile: code => t('missing.profile', { code }),
    }),
    [t],
  )
}

/** The name of an evidence or indicator by its id, for narratives that are shown as plain lines. */
export const useReferenceNames = (): ((id: string) => string) => {
  const { evidence, indicators } = useReferences()
  const missing = useMissingWords()
  return id => {
    const indicator = indicators?.get(id)
    if (indicator !== undefined) return indicator.name
    const found = evidence?.get(id)
    return found === undefined ? `[${missing.evidence}]` : `[E-${found.number} ${found.title}]`
  }
}
