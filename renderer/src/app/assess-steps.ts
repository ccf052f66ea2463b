/** The steps of an assessment in the order in which they are taken; their names are `steps.<id>` of `assess`. */
export const assessSteps = [
  { id: 'write', path: '/assess' },
  { id: 'team', path: '/assess/team' },
  { id: 'consensus', path: '/assess/consensus' },
  { id: 'visit', path: '/assess/visit' },
  { id: 'examiner', path: '/assess/examiner' },
  { id: 'gains', path: '/assess/gains' },
  { id: 'years', path: '/assess/years' },
  { id: 'crosswalk', path: '/assess/crosswalk' },
  { id: 'reports', path: '/assess/reports' },
] as const
