/** The pure part of this room, for pages and components. */
export * from './pekerjaan'
