import Link from 'next/link'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import { KEADAAN_REKON, NAMA_KEADAAN } from '@/lib/lapor/rekonsiliasi/constants'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { hitungKeadaan, type SaringanRekon } from '@/lib/lapor/rekonsiliasi/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI } from '@/lib/realisasi/posisi'

interface SaringRekonProps {
  unit: readonly UnitRekon[]
  saringan: SaringanRekon
  /** "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}

/** Counts that filter the board, by state and by category; all in the address. */
export function SaringRekon({ unit, saringan, kueri }: SaringRekonProps) {
  const jumlah = hitungKeadaan(unit)
  const alamat = (ubah: SaringanRekon): string => {
    const isi = Object.entries({ ...saringan, ...ubah }).filter((satu): satu is [string, string] => satu[1] !== undefined)
    return `/rekonsiliasi?${kueri}${isi.map(([nama, nilai]) => `&${nama}=${encodeURIComponent(nilai)}`).join('')}`
  }
  const butir = (nama: string, banyak: number, aktif: boolean, ke: SaringanRekon) => (
    <li key={nama}>
      <Link href={alamat(ke)} prefetch={false} aria-current={aktif ? 'true' : undefined} className={cn('block rounded border px-3 py-1 text-sm no-underline', aktif ? 'border-aksen bg-aksen-alas font-semibold text-teks' : 'border-garis-kuat text-aksen hover:bg-aksen-alas')}>
        {nama} <span className="tabular-nums">{bilangan(banyak)}</span>
      </Link>
    </li>
  )
  return (
    <nav aria-label="Saring papan rekonsiliasi" className="cetak-sembunyi mb-4 flex flex-col gap-2">
      <ul className="flex flex-wrap gap-2">
        {butir('Semua', unit.length, saringan.keadaan === undefined, { keadaan: undefined })}
        {KEADAAN_REKON.filter((satu) => jumlah[satu] > 0).map((satu) => butir(NAMA_KEADAAN[satu], jumlah[satu], saringan.keadaan === satu, { keadaan: satu }))}
      </ul>
      <ul className="flex flex-wrap gap-2">
        {butir('Semua kategori', unit.length, saringan.kategori === undefined, { kategori: undefined })}
        {KATEGORI.map((satu) => butir(NAMA_KATEGORI[satu], unit.filter(({ kategori }) => kategori === satu).length, saringan.kategori === satu, { kategori: satu }))}
      </ul>
    </nav>
  )
}
