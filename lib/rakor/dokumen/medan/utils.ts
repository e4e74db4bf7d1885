import { MEDAN } from '../medan'

export { MEDAN } from '../medan'
export const KUNCI_MEDAN: readonly string[] = MEDAN.map(({ kunci }) => kunci)
