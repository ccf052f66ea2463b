import type { Language } from '../contract/ids.ts'

/** The languages of the window, the first one being the fallback. */
export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[]

/** The locale files that the window loads: `resources/locales/<language>/<namespace>.json`. */
export const namespaces = [
  'app',
  'start',
  'overview',
  'settings',
  'errors',
  'check',
  'commands',
  'assess',
  'evidence',
  'dossiers',
  'writing',
  'indicators',
  'improve',
  'team',
  'years',
  'examiner',
  'crosswalk',
  'reports',
  'intake',
  'linking',
  'facts',
  'library',
  'viewer',
  'claims',
  'custody',
  'weight',
] as const
