'use client'

import { Button } from '@/components/dasar/ui/button'
import { bilangan } from '@/lib/dasar/format/angka'
import { KEADAAN, NAMA_KEADAAN, TANPA_SARINGAN, type Keadaan, type Saringan } from './saring'

interface BilahSaringProps {
  saringan: Saringan
  /** rows of lines that are shown, and how many there are */
  tampil: number
  semua: number
  onKata: (kata: string) => void
  onKeadaan: (keadaan: Keadaan) => void
}

/** Looks for lines by code or name, or by what is missing or wrong; nothing is asked of the server. */
export function BilahSaring({ saringan, tampil, semua, onKata, onKeadaan }: BilahSaringProps) {
  const aktif = saringan.kata !== TANPA_SARINGAN.kata || saringan.keadaan !== 'semua'
  return (
    <div role="search" aria-label="Baris lembar" className="flex flex-wrap items-center gap-2">
      <input
        type="search" value={saringan.kata} onChange={(event) => onKata(event.target.value)} placeholder="Cari kode atau nama" aria-label="Cari kode atau nama baris"
        className="min-h-9 w-44 rounded border border-garis-kuat bg-latar px-2 text-sm"
      />
      <select
        value={saringan.keadaan} onChange={(event) => onKeadaan(event.target.value as Keadaan)} aria-label="Tampilkan baris"
        className="min-h-9 rounded border border-garis-kuat bg-latar px-2 text-sm"
      >
        {KEADAAN.map((satu) => <option key={satu} value={satu}>{NAMA_KEADAAN[satu]}</option>)}
      </select>
      <span role="status" className="text-sm text-redup">{aktif ? `${bilangan(tampil)} dari ${bilangan(semua)} baris` : ''}</span>
      {aktif ? <Button kecil ragam="halus" onClick={() => onKeadaan('semua')}>Tampilkan semua</Button> : null}
    </div>
  )
}
