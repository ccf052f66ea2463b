type Role = 'leader' | 'assessor' | 'trainee'

/** Whether each score counts: a trainee scores along for practice, unless there is nobody else. In the given order. */
export const whoCounts = (roles: readonly Role[]): readonly boolean[] => {
  const onlyTrainees = roles.every(role => role === 'trainee')
  return roles.map(role => onlyTrainees || role !== 'trainee')
}
