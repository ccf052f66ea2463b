import type { HandlersOf } from './handler.ts'

export const packHandlers = {
  'packs.list': app => ({ packs: [...app.packs.list()] }),
  'packs.instrument': (app, { assessmentId }) => app.firm().instrument(assessmentId),
  'packs.template': (app, { dossierId }) => app.firm().template(dossierId),
} satisfies HandlersOf<'packs.'>
