type BallotQuestion = {
  /** The hand-ins of the assessment have been opened together. */
  readonly revealed: boolean
  /** The assessor for whom this file is a copy; null in the main file. */
  readonly seat: string | null
  /** Whose ballots are asked for; null for everybody’s. */
  readonly asked: string | null
  /** Who is asked for has handed in a file, so that what may lie here is no longer what counts. */
  readonly byFile: boolean
}

/**
 * Whose ballots may be shown: null for everybody’s, an assessor’s id, or `not-revealed`. Before the reveal each
 * assessor sees only the own ones: in a copy the seat’s, in the main file those of the assessor who is named
 * and scores here. Source: the domain notes on consensus, 2.5 step 1 (each assessor scores alone).
 */
export const visibleBallots = ({ revealed, seat, asked, byFile }: BallotQuestion) => {
  if (revealed) return { of: asked } as const
  if (seat !== null) return asked === null || asked === seat ? ({ of: seat } as const) : 'not-revealed'
  return asked === null || byFile ? 'not-revealed' : ({ of: asked } as const)
}
