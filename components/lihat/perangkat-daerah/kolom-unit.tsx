import { SortTh } from '@/components/dasar/tables/sort-link'
import { Th } from '@/components/dasar/tables/table'
import { arahAwal, type SaringanDaftar, type Urut } from '@/lib/lihat/perangkat-daerah/schema'
import { alamat, type AlamatPeriode } from './alamat'

interface Kolom {
  urut: Urut
  judul: string
  /** the words of the head; the rest of `judul` is for those who hear it */
  kepala: string
  satuan?: string
}

/** The columns in the order of the rakor's five numbers; the narrow screen keeps the first two and the deviation. */
export const KOLOM: readonly Kolom[] = [
  { urut: 'serapanAngkas', judul: 'Serapan Angkas', kepala: 'Serapan', satuan: '% Angkas' },
  { urut: 'pagu', judul: 'Pagu', kepala: 'Pagu', satuan: 'Rp' },
  { urut: 'angkas', judul: 'Angkas', kepala: 'Angkas', satuan: 'Rp' },
  { urut: 'realisasi', judul: 'Realisasi', kepala: 'Realisasi', satuan: 'Rp' },
  { urut: 'serapanPagu', judul: 'Serapan pagu', kepala: 'Serapan', satuan: '% pagu' },
  { urut: 'target', judul: 'Target', kepala: 'Target', satuan: '% pagu' },
  { urut: 'deviasi', judul: 'Deviasi', kepala: 'Deviasi', satuan: 'poin' },
  { urut: 'selisih', judul: 'Selisih Angkas', kepala: 'Selisih', satuan: 'Rp' },
  { urut: 'fisik', judul: 'Fisik', kepala: 'Fisik', satuan: '%' },
]

/** The address of the list sorted by a column: its own first direction, then the other. */
function alamatUrut(periode: AlamatPeriode, saringan: SaringanDaftar, urut: Urut): string {
  const balik = saringan.urut === urut ? (saringan.arah === 'naik' ? 'turun' : 'naik') : arahAwal(urut)
  return alamat('/perangkat-daerah', periode, { ...paramSaringan(saringan), urut, arah: balik })
}

/** The filter as address parameters, without what is the default. */
export function paramSaringan(saringan: SaringanDaftar): Record<string, string | null> {
  const { urut, arah, kategori, zona, cari, kelompok } = saringan
  return {
    urut: urut === 'kode' ? null : urut,
    arah: arah === arahAwal(urut) ? null : arah,
    kategori,
    zona,
    cari,
    kelompok: kelompok === 'kategori' ? null : kelompok,
  }
}

/** The head of the table; every column sorts by link. */
export function KepalaUnit({ periode, saringan }: { periode: AlamatPeriode; saringan: SaringanDaftar }) {
  const arah = (urut: Urut) => (saringan.urut === urut ? saringan.arah : undefined)
  return (
    <thead>
      <tr>
        <SortTh href={alamatUrut(periode, saringan, saringan.urut === 'nama' ? 'kode' : 'nama')} arah={arah('nama')}>
          Perangkat daerah
        </SortTh>
        {KOLOM.map(({ urut, judul, kepala, satuan }) => (
          <SortTh key={urut} angka href={alamatUrut(periode, saringan, urut)} arah={arah(urut)} satuan={satuan}>
            {kepala}
            {judul === kepala ? null : <span className="sr-only">{judul.slice(kepala.length)}</span>}
          </SortTh>
        ))}
        <Th>Laporan</Th>
      </tr>
    </thead>
  )
}
