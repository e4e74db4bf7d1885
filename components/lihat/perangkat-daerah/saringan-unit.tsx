import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { Input, Select } from '@/components/dasar/ui/field'
import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import type { SaringanDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import { URUT } from '@/lib/lihat/perangkat-daerah/schema'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import type { Kategori } from '@/lib/realisasi/posisi'
import { NAMA_ZONA, type Zona } from '@/lib/realisasi/zona'
import { alamat, type AlamatPeriode } from './alamat'
import { KOLOM, paramSaringan } from './kolom-unit'

interface SaringanProps {
  periode: AlamatPeriode
  saringan: SaringanDaftar
  /** how many units stand in each zona, over all units of the view */
  hitungan: readonly { zona: Zona | null; jumlah: number }[]
  kategori: readonly Kategori[]
}

const KEPING = 'inline-flex min-h-9 items-center gap-1.5 rounded border px-3 text-sm whitespace-nowrap'
const TERPILIH = 'border-aksen bg-aksen-alas font-semibold text-aksen'
const BIASA = 'border-garis-kuat hover:bg-alas'

/** Zona counts, each a link that keeps only its units; the one in force is a link back to all. */
export function HitunganZona({ periode, saringan, hitungan }: Omit<SaringanProps, 'kategori'>) {
  const param = paramSaringan(saringan)
  return (
    <ul className="flex flex-wrap gap-2" aria-label="Jumlah unit per zona">
      {hitungan.filter(({ zona, jumlah }) => zona !== null || jumlah > 0).map(({ zona, jumlah }) => {
        const nilai = zona ?? 'TANPA_NILAI'
        const aktif = saringan.zona === nilai
        return (
          <li key={nilai}>
            <Link
              href={alamat('/perangkat-daerah', periode, { ...param, zona: aktif ? null : nilai })}
              aria-current={aktif ? 'true' : undefined}
              className={`${KEPING} ${aktif ? TERPILIH : BIASA}`}
            >
              {zona ? <ZonaShape zona={zona} /> : null}
              {zona ? NAMA_ZONA[zona] : 'Tanpa nilai'}
              <strong>{jumlah}</strong>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

const namaUrut = (urut: (typeof URUT)[number]): string =>
  urut === 'kode' ? 'Kode' : urut === 'nama' ? 'Nama' : (KOLOM.find((kolom) => kolom.urut === urut)?.judul ?? urut)

/** Search, category, order and grouping as one GET form: works without script, and the address is the view. */
export function FormSaringan({ periode, saringan, kategori }: Omit<SaringanProps, 'hitungan'>) {
  return (
    <form method="get" role="search" aria-label="Saring daftar" className="cetak-sembunyi grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap">
      <input type="hidden" name="tahun" value={periode.tahun} />
      <input type="hidden" name="bulan" value={periode.bulan} />
      <input type="hidden" name="versi" value={periode.versi} />
      {saringan.zona ? <input type="hidden" name="zona" value={saringan.zona} /> : null}
      <label className="text-sm max-sm:col-span-2 sm:w-56">
        Cari nama, singkatan, atau kode
        <Input type="search" name="cari" key={saringan.cari} defaultValue={saringan.cari} maxLength={80} />
      </label>
      <label className="text-sm sm:w-40">
        Kategori
        <Select
          name="kategori" key={saringan.kategori} defaultValue={saringan.kategori ?? ''}
          opsi={[{ nilai: '', nama: 'Semua' }, ...kategori.map((nilai) => ({ nilai, nama: NAMA_KATEGORI[nilai] }))]}
        />
      </label>
      <label className="text-sm sm:w-40">
        Urut menurut
        <Select name="urut" key={saringan.urut} defaultValue={saringan.urut} opsi={URUT.map((nilai) => ({ nilai, nama: namaUrut(nilai) }))} />
      </label>
      <label className="text-sm sm:w-40">
        Tampilan
        <Select
          name="kelompok" key={saringan.kelompok} defaultValue={saringan.kelompok}
          opsi={[{ nilai: 'kategori', nama: 'Per kategori' }, { nilai: 'satu', nama: 'Satu daftar' }]}
        />
      </label>
      <Button type="submit">Terapkan</Button>
      {saringan.zona || saringan.kategori || saringan.cari ? (
        <Link href={alamat('/perangkat-daerah', periode)} className="tautan inline-flex min-h-10 items-center">Hapus saringan</Link>
      ) : null}
    </form>
  )
}
