import 'i18next'
import type { texts } from './zh.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    returnNull: false
    resources: typeof texts
  }
}
