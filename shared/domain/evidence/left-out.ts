/** The media type of an evidence whose file was left out of an assessor’s copy; a text stands in its place. */
export const leftOutType = 'text/x-zhiheng-left-out'
