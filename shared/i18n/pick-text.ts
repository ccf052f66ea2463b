import type { Language } from '../contract/ids.ts'
import type { Bilingual } from '../packs/common.ts'

/** The side of a bilingual pack text that the given language reads. */
export const pickText = (text: Bilingual, language: Language): string =>
  language === 'zh-CN' ? text.zh : text.en
