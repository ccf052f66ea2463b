import { kindsOf } from '../reading/evidence-kinds.ts'
import type { HandlersOf } from './handler.ts'

export const evidenceKindHandlers = {
  'evidenceKinds.get': app => {
    const { current, former } = kindsOf(app, app.firm())
    return { groups: [...current.groups], kinds: [...current.kinds], former: [...former] }
  },
} satisfies HandlersOf<'evidenceKinds.'>
