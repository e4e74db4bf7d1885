/** The pure part of this room, for pages and client components: sums, rules, changes, and the words of a report's life. */
export * from './alur'
export * from './aturan'
export * from './hitung'
export * from './terapkan'
export * from './hak'
export * from './papan'
