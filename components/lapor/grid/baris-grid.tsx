'use client'

import { memo } from 'react'
import { kunciSel } from '@/lib/lapor/entri/utils'
import type { BarisGrid } from './baris'
import type { GrupKini, JumlahGrid } from './hitung'
import { alamatSel, bolehUbah, TINGGI_BARIS, type HakGrid, type Kolom, type KolomTampak } from './kolom'
import { SelGrid } from './sel-grid'
import { teksBaris, teksJumlah, teksSub } from './tampil'
import type { Sunting } from './use-gerak'

export interface SorotBaris {
  /** active column of this row, -1: another row is active */
  aktif: number
  /** selected columns of this row, kiri > kanan: none */
  kiri: number
  kanan: number
  sunting: Sunting | null
}

interface BarisProps extends SorotBaris {
  id: string
  b: number
  kolom: readonly Kolom[]
  tampak: readonly KolomTampak[]
  /** how many of them stay in sight */
  beku: number
  /** CSS width of the whole row */
  lebar: string
  jenis: BarisGrid['jenis']
  /** which line of the group */
  baris: number
  grup: GrupKini | null
  jumlah: JumlahGrid | null
  hak: HakGrid
  bulan: number
  tautanKendala: string
  /** the verifier's notes by cell */
  catatan: ReadonlyMap<string, string>
  /** from the top of the rows; null: the row stands where it is put */
  atas: number | null
}

/**
 * One row. It is drawn again only when its group, what is selected in it, or the columns in sight changed. Nothing of it
 * reaches beyond its box, and its frozen cells move as one: both spare the browser half of the painting.
 */
export const Baris = memo(function Baris(
  { id, b, kolom, tampak, beku, lebar, jenis, baris, grup, jumlah, hak, bulan, tautanKendala, catatan, atas, aktif, kiri, kanan, sunting }: BarisProps,
) {
  const sub = grup?.kini
  const line = jenis === 'baris' ? sub?.baris[baris] : undefined
  const teks = (satu: Kolom, k: number): string => {
    if (jumlah) return k === 1 ? 'Jumlah unit' : teksJumlah(satu, jumlah)
    if (!sub || !grup) return ''
    return line ? teksBaris(satu, sub, line, grup, bulan) : teksSub(satu, sub, grup)
  }
  const sel = ({ k, sela }: KolomTampak) => {
    const satu = kolom[k]
    if (!satu) return null
    const alamat = sub ? alamatSel(satu, sub.id, line?.id ?? null) : null
    const boleh = bolehUbah(alamat, hak)
    const kunci = alamat && kunciSel(alamat)
    const isi = teks(satu, k)
    return (
      <SelGrid
        key={k} id={`${id}-${b}-${k}`} b={b} k={k} sela={sela} kolom={satu} teks={isi} latar={jenis === 'baris' ? 'bg-latar text-redup' : 'bg-alas'} bolehUbah={boleh}
        berubah={alamat !== null && boleh && (grup?.berubah(alamat) ?? false)} pesan={kunci === null ? undefined : grup?.pesan.get(kunci)}
        aktif={aktif === k} dipilih={k >= kiri && k <= kanan} sunting={aktif === k ? sunting : null} catatan={kunci === null ? undefined : catatan.get(kunci)}
        tautan={satu.jenis === 'kendala' && jenis === 'sub' && isi !== '' ? tautanKendala : undefined}
      />
    )
  }
  return (
    <div
      role="row" aria-rowindex={b + 2} className={`flex contain-content ${jenis === 'baris' ? '' : 'font-semibold'}`}
      style={atas === null ? { height: TINGGI_BARIS, width: lebar } : { height: TINGGI_BARIS, width: lebar, position: 'absolute', top: atas, left: 0 }}
    >
      <div role="presentation" className="sticky left-0 z-10 flex">{tampak.slice(0, beku).map(sel)}</div>
      {tampak.slice(beku).map(sel)}
    </div>
  )
})
