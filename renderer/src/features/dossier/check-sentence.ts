import i18next from 'i18next'
import { useEffect, useState } from 'react'
import type { Remark } from '../../../../shared/contract/requests/dossiers.ts'
import { useLanguage } from '../../i18n/use-language.ts'

const files = import.meta.glob<Record<string, unknown>>('../../../../resources/locales/*/checks.json', {
  import: 'default',
})

/** Loads the sentences of the completeness check; true once they are there. */
export const useCheckSentences = (): boolean => {
  const language = useLanguage()
  const [ready, setReady] = useState(i18next.hasResourceBundle(language, 'checks'))
  useEffect(() => {
    if (i18next.hasResourceBundle(language, 'checks')) return setReady(true)
    const load = Object.entries(files).find(([path]) => path.includes(`/${language}/`))?.[1]
    void load?.().then(words => {
      i18next.addResourceBundle(language, 'checks', words, true, true)
      setReady(true)
    })
  }, [language])
  return ready
}

/** The sentence of a remark; its id where the locale files do not know it. */
export const checkSentence = (remark: Pick<Remark, 'id' | 'params'>): string => {
  const key = `checks:${remark.id}`
  return i18next.exists(key) ? String(i18next.t(key as 'errors:internal', remark.params)) : remark.id
}
