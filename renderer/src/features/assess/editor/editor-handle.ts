/** What the surroundings of an editor may ask of it. */
export type EditorHandle = {
  readonly insertEvidence: (id: string) => void
  readonly insertHeading: (text: string) => void
  readonly insertText: (text: string) => void
  readonly focus: () => void
}
