import Link from 'next/link'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisPapan } from '@/lib/lapor/pelaporan/loaders'
import { hitungKeadaan, KEADAAN, NAMA_BELUM_MULAI, NAMA_STATUS, type Saringan } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'

interface SaringPapanProps {
  papan: readonly BarisPapan[]
  saringan: Saringan
  periode: { tahun: number; bulan: number }
}

/** Counts that filter: by state, by lateness, by category. All in the address. */
export function SaringPapan({ papan, saringan, periode }: SaringPapanProps) {
  const jumlah = hitungKeadaan(papan)
  const alamat = (ubah: Saringan): string => {
    const isi = { tahun: String(periode.tahun), bulan: String(periode.bulan), ...saringan, ...ubah }
    return `/verifikasi?${new URLSearchParams(Object.entries(isi).filter((satu): satu is [string, string] => satu[1] !== undefined))}`
  }
  const butir = (nama: string, banyak: number, aktif: boolean, ke: Saringan) => (
    <li key={nama}>
      <Link href={alamat(ke)} aria-current={aktif ? 'true' : undefined} className={cn('block rounded border px-3 py-1 text-sm no-underline', aktif ? 'border-aksen bg-aksen-alas font-semibold text-teks' : 'border-garis-kuat text-aksen hover:bg-aksen-alas')}>
        {nama} <span className="tabular-nums">{bilangan(banyak)}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label="Saring papan" className="cetak-sembunyi mb-4 flex flex-col gap-2">
      <ul className="flex flex-wrap gap-2">
        {butir('Semua', papan.length, saringan.keadaan === undefined && saringan.telat === undefined, { keadaan: undefined, telat: undefined })}
        {KEADAAN.filter((satu) => jumlah[satu] > 0).map((satu) =>
          butir(satu === 'BELUM_MULAI' ? NAMA_BELUM_MULAI : NAMA_STATUS[satu], jumlah[satu], saringan.keadaan === satu, { keadaan: satu }))}
        {butir('Terlambat', papan.filter((satu) => satu.terlambat).length, saringan.telat === 'ya', { telat: saringan.telat === 'ya' ? undefined : 'ya' })}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {butir('Semua kategori', papan.length, saringan.kategori === undefined, { kategori: undefined })}
        {KATEGORI.map((satu) => butir(NAMA_KATEGORI[satu], papan.filter((row) => row.kategori === satu).length, saringan.kategori === satu, { kategori: satu }))}
      </ul>
    </nav>
  )
}
