import Link from 'next/link'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisPapan } from '@/lib/lapor/pelaporan/loaders'
import { hitungKeadaan, KEADAAN, NAMA_BELUM_MULAI, NAMA_STATUS, saring, type Saringan } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'

interface SaringPapanProps {
  papan: readonly BarisPapan[]
  saringan: Saringan
  periode: { tahun: number; bulan: number }
}

/** Counts that filter: by state, by lateness, by category. All in the address; each count is that of the list behind it, whatever else is filtered for. */
export function SaringPapan({ papan, saringan, periode }: SaringPapanProps) {
  const { keadaan, kategori, telat } = saringan
  const jumlah = hitungKeadaan(saring(papan, { kategori, telat }))
  const hitung = (satu: Saringan): number => saring(papan, satu).length
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
        {butir('Semua', hitung({ kategori }), keadaan === undefined && telat === undefined, { keadaan: undefined, telat: undefined })}
        {KEADAAN.filter((satu) => jumlah[satu] > 0 || satu === keadaan).map((satu) =>
          butir(satu === 'BELUM_MULAI' ? NAMA_BELUM_MULAI : NAMA_STATUS[satu], jumlah[satu], keadaan === satu, { keadaan: satu }))}
        {butir('Terlambat', hitung({ keadaan, kategori, telat: 'ya' }), telat === 'ya', { telat: telat === 'ya' ? undefined : 'ya' })}
        {telat === 'masuk' ? butir('Masuk terlambat', hitung({ keadaan, kategori, telat }), true, { telat: undefined }) : null}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {butir('Semua kategori', hitung({ keadaan, telat }), kategori === undefined, { kategori: undefined })}
        {KATEGORI.map((satu) => butir(NAMA_KATEGORI[satu], hitung({ keadaan, telat, kategori: satu }), kategori === satu, { kategori: satu }))}
      </ul>
    </nav>
  )
}
