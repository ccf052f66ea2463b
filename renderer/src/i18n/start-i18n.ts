import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../../shared/contract/ids.ts'
import { namespaces } from '../../../shared/i18n/languages.ts'

/** One chunk per language, fetched when it is first shown. */
const loaders: Record<Language, () => Promise<{ readonly texts: Record<string, object> }>> = {
  'zh-CN': () => import('./zh.ts'),
  en: () => import('./en.ts'),
}

const loadTexts = async (language: Language): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'app')) return
  const { texts } = await loaders[language]()
  for (const [namespace, text] of Object.entries(texts))
    i18next.addResourceBundle(language, namespace, text, true, true)
}

/** Loads the texts of a language and shows them at once in the whole window. */
export const showLanguage = async (language: Language): Promise<void> => {
  await loadTexts(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** Starts i18next with the person's language before anything is drawn. */
export const startI18n = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'app',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await showLanguage(language)
}
