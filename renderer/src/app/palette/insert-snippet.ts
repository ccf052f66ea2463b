import { call } from '../../host/call.ts'
import { openText } from '../open-text.ts'
import { showFailure } from '../show-failure.ts'

/** Puts a kept passage into the text now open, at its cursor. */
export const insertSnippet = async (id: string): Promise<void> => {
  try {
    const { snippets } = await call('snippets.list', {})
    const snippet = snippets.find(one => one.id === id)
    if (snippet) openText.insert(snippet.text)
  } catch (cause) {
    showFailure(cause)
  }
}
