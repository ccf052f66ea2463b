import { findLibrary } from '../reading/find-library.ts'
import { localDate } from '../reading/local-date.ts'
import type { HandlersOf } from './handler.ts'

export const libraryHandlers = {
  'library.find': (app, query) => findLibrary(app.firm(), query, localDate(app.options.clock())),
} satisfies HandlersOf<'library.'>
