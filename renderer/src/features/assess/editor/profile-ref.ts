import { chipNode, textAttribute } from './chip-node.ts'

/** An inline atom that shows the code of a row of the organisation profile, such as the challenge C2. */
export const ProfileRef = chipNode({
  name: 'profileRef',
  mark: 'data-profile-row',
  className: 'chip-profile',
  attributes: { code: textAttribute('code', 'data-profile-row') },
})
