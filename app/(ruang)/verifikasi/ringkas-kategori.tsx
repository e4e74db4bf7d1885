import Link from 'next/link'
import { NumTd, RowHead, Table, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisPapan } from '@/lib/lapor/pelaporan/loaders'
import { hitungKeadaan, KEADAAN, NAMA_BELUM_MULAI, NAMA_STATUS, type Keadaan } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { KATEGORI, type Kategori } from '@/lib/realisasi/posisi'

const nama = (keadaan: Keadaan): string => (keadaan === 'BELUM_MULAI' ? NAMA_BELUM_MULAI : NAMA_STATUS[keadaan])

interface RingkasKategoriProps {
  papan: readonly BarisPapan[]
  periode: { tahun: number; bulan: number }
  /** folded where there is work below it */
  buka: boolean
}

/** How many units of each category stand where; each count leads to its names. */
export function RingkasKategori({ papan, periode, buka }: RingkasKategoriProps) {
  const seluruh = hitungKeadaan(papan)
  const kolom = KEADAAN.filter((satu) => seluruh[satu] > 0)
  const alamat = (kategori: Kategori, keadaan?: Keadaan): string =>
    `/verifikasi?tahun=${periode.tahun}&bulan=${periode.bulan}&kategori=${kategori}${keadaan ? `&keadaan=${keadaan}` : '&telat=ya'}`
  const angka = (banyak: number, ke: string, kata: string) =>
    banyak === 0 ? <NumTd key={kata}>–</NumTd> : <NumTd key={kata}><Link className="tautan" href={ke} aria-label={`${kata}: ${bilangan(banyak)} unit`}>{bilangan(banyak)}</Link></NumTd>
  return (
    <Disclosure label="Keadaan per kategori" buka={buka} className="mb-4">
      <Table caption="Jumlah unit menurut kategori dan keadaan laporan" captionTersembunyi>
        <thead><tr><Th>Kategori</Th>{kolom.map((satu) => <Th key={satu} angka>{nama(satu)}</Th>)}<Th angka>Terlambat</Th><Th angka>Unit</Th></tr></thead>
        <tbody>
          {KATEGORI.map((kategori) => {
            const isi = papan.filter((row) => row.kategori === kategori)
            const jumlah = hitungKeadaan(isi)
            return isi.length === 0 ? null : (
              <Tr key={kategori}>
                <RowHead>{NAMA_KATEGORI[kategori]}</RowHead>
                {kolom.map((satu) => angka(jumlah[satu], alamat(kategori, satu), `${NAMA_KATEGORI[kategori]}, ${nama(satu)}`))}
                {angka(isi.filter((row) => row.terlambat).length, alamat(kategori), `${NAMA_KATEGORI[kategori]}, terlambat`)}
                <NumTd>{bilangan(isi.length)}</NumTd>
              </Tr>
            )
          })}
        </tbody>
        <tfoot>
          <TotalRow>
            <RowHead>Jumlah</RowHead>
            {kolom.map((satu) => <NumTd key={satu}>{bilangan(seluruh[satu])}</NumTd>)}
            <NumTd>{bilangan(papan.filter((row) => row.terlambat).length)}</NumTd>
            <NumTd>{bilangan(papan.length)}</NumTd>
          </TotalRow>
        </tfoot>
      </Table>
    </Disclosure>
  )
}
