import type { HandlersOf } from './handler.ts'

export const indicatorSheetHandlers = {} satisfies HandlersOf<
  'indicatorMonths.' | 'indicatorSheets.' | 'indicatorFacts.' | 'ledger.'
>
