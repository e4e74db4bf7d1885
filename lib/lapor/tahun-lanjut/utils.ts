import type { Sisa } from './types'

/** What somebody who decides about a thing has looked at, as one line: anything of it that changes makes another. */
export const isiTandaSisa = ({ jenis, kunci, unitId, nama, rupiah, keadaan, tujuan, calon, sebab, rincian, putusan }: Sisa): string =>
  JSON.stringify([jenis, kunci, unitId, nama, rupiah?.toString() ?? null, keadaan, tujuan, calon, sebab, rincian, putusan === null ? null : [putusan.putusan, putusan.alasan, putusan.tujuanId, putusan.oleh]])

const ANGKA_KUNCI = /^(?:([a-z0-9-]+)\/)?(\d+)(?:-(\d+))?$/

/** "stunting/12" and "12-30" as their parts. @throws for a key that nobody made */
export function uraiKunci(kunci: string): { tema: string | null; id: number; barisId: number | null } {
  const [, tema, id, baris] = ANGKA_KUNCI.exec(kunci) ?? []
  if (id === undefined) throw new Error(`not a key: ${kunci}`)
  return { tema: tema ?? null, id: Number(id), barisId: baris === undefined ? null : Number(baris) }
}
