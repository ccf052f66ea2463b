const places = new Map<string, string>()

/** The leaf that was open last in an assessment, so that coming back leads there. */
export const lastLeaf = {
  of: (assessmentId: string): string => places.get(assessmentId) ?? '',
  remember: (assessmentId: string, leaf: string): void => {
    places.set(assessmentId, leaf)
  },
}
