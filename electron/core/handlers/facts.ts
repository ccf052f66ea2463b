import { describeContent } from '../reading/contents.ts'
import { findEvidence } from '../reading/evidence.ts'
import { readSuggestions } from '../reading/suggestions.ts'
import type { HandlersOf } from './handler.ts'

export const factsHandlers = {
  'facts.suggest': (app, { id }) => {
    const firm = app.firm()
    const evidence = findEvidence(firm, id)
    const { state, code, params } = describeContent(firm, evidence.sha256)
    return { state, code, params, suggestions: readSuggestions(app, firm, evidence) }
  },
} satisfies HandlersOf<'facts.'>
