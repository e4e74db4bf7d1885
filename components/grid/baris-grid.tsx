'use client'

import { memo } from 'react'
import { kunciSel } from '@/lib/entri/utils'
import type { BarisGrid } from './baris'
import type { GrupKini, JumlahGrid } from './hitung'
import { alamatSel, bolehUbah, TINGGI_BARIS, type HakGrid, type Kolom } from './kolom'
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
  jenis: BarisGrid['jenis']
  /** which line of the group */
  baris: number
  grup: GrupKini | null
  jumlah: JumlahGrid | null
  hak: HakGrid
  bulan: number
  tautanKendala: string
  /** from the top of the rows; null: the row stands where it is put */
  atas: number | null
}

/** One row. It is drawn again only when its group, or what is selected in it, changed. */
export const Baris = memo(function Baris({ id, b, kolom, jenis, baris, grup, jumlah, hak, bulan, tautanKendala, atas, aktif, kiri, kanan, sunting }: BarisProps) {
  const sub = grup?.kini
  const line = jenis === 'baris' ? sub?.baris[baris] : undefined
  const teks = (satu: Kolom, k: number): string => {
    if (jumlah) return k === 1 ? 'Jumlah unit' : teksJumlah(satu, jumlah)
    if (!sub || !grup) return ''
    return line ? teksBaris(satu, sub, line, grup, bulan) : teksSub(satu, sub, grup)
  }
  return (
    <div
      role="row" aria-rowindex={b + 2} className={`flex w-max ${jenis === 'baris' ? '' : 'font-semibold'}`}
      style={atas === null ? { height: TINGGI_BARIS } : { height: TINGGI_BARIS, position: 'absolute', top: 0, left: 0, transform: `translateY(${atas}px)` }}
    >
      {kolom.map((satu, k) => {
        const alamat = sub ? alamatSel(satu, sub.id, line?.id ?? null) : null
        const boleh = bolehUbah(alamat, hak)
        const isi = teks(satu, k)
        return (
          <SelGrid
            key={k} id={`${id}-${b}-${k}`} b={b} k={k} kolom={satu} teks={isi} latar={jenis === 'baris' ? 'bg-latar text-redup' : 'bg-alas'} bolehUbah={boleh}
            berubah={alamat !== null && boleh && (grup?.berubah(alamat) ?? false)} pesan={alamat ? grup?.pesan.get(kunciSel(alamat)) : undefined}
            aktif={aktif === k} dipilih={k >= kiri && k <= kanan} sunting={aktif === k ? sunting : null}
            tautan={satu.jenis === 'kendala' && jenis === 'sub' && isi !== '' ? tautanKendala : undefined}
          />
        )
      })}
    </div>
  )
})
