import type { PenandaTangan } from '@/lib/lihat/rfk/types'
import { ejaNip } from '@/lib/lihat/rfk/utils'

const TITIK = '………………………………………'

/** Who signs a printed page: what the office gave, dotted lines for the rest. Not on the screen. */
export function PengesahanCetak({ penanda: { selaku, jabatan, nama, nip } }: { penanda: PenandaTangan }) {
  return (
    <section aria-label="Pengesahan" className="cetak-utuh cetak-separuh hidden text-sm print:block">
      <p>{TITIK}, ……………………</p>
      <p>{selaku}</p>
      <p>{jabatan},</p>
      <p className="mt-[8mm] font-semibold">{nama ?? `(${TITIK})`}</p>
      <p>NIP {nip === null ? TITIK : ejaNip(nip)}</p>
    </section>
  )
}
