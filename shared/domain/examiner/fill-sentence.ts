import type { Say } from './remark.ts'

/** The sentence of a rule with the values of a remark in its places; a place without a value stays empty. */
export const fillSentence = (
  sentence: string,
  says: Readonly<Record<string, Say>>,
  language: 'zh-CN' | 'en',
): string =>
  sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(says, name) ? says[name] : ''
    return typeof value === 'object' ? (language === 'en' ? value.en : value.zh) : String(value ?? '')
  })
