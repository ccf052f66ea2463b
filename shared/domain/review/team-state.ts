type TeamState = 'forming' | 'scoring' | 'all-in' | 'revealed'

type Member = {
  /** Something was scored, or a copy was made for the assessor. */
  readonly started: boolean
  readonly handedIn: boolean
  readonly revealed: boolean
}

/** How far a team is: `all-in` when everybody has handed in, so that the scores can be opened together. */
export const teamState = (members: readonly Member[]): TeamState => {
  if (members.some(({ revealed }) => revealed)) return 'revealed'
  if (members.length > 0 && members.every(({ handedIn }) => handedIn)) return 'all-in'
  return members.some(({ started, handedIn }) => started || handedIn) ? 'scoring' : 'forming'
}
