import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/contract/ids.ts'
import { pickText } from '../../../shared/i18n/pick-text.ts'
import type { Bilingual } from '../../../shared/packs/common.ts'

/** The language now shown. */
export const useLanguage = (): Language => {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'zh-CN'
}

/** Picks the shown side of the packs' bilingual texts. */
export const usePickText = (): ((text: Bilingual) => string) => {
  const language = useLanguage()
  return useCallback((text: Bilingual) => pickText(text, language), [language])
}
