import { Batang } from '@/components/dasar/charts/batang'
import { TabelCapaian } from '@/components/dasar/tables/tabel-capaian'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { miliaran, persen, rekat } from '@/lib/dasar/format/angka'
import { kalimatBelumDilaporkan, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'

interface BlokKelompokProps {
  judul: string
  bacaan: string
  /** what a row is: "Jenis belanja", "Sumber dana", "Bidang DAK Fisik" */
  kelompok: string
  daftar: readonly Capaian[]
  /** the whole of these rows, for the shares */
  seluruh: Capaian | null
  unduh: string
}

/** Largest pagu first. */
const menurutPagu = (a: Capaian, b: Capaian): number => (a.posisi.pagu > b.posisi.pagu ? -1 : a.posisi.pagu < b.posisi.pagu ? 1 : 0)

/** Money parted by what it is for or where it comes from: share of pagu, and how far each part is against its target. */
export function BlokKelompok({ judul, bacaan, kelompok, daftar, seluruh, unduh }: BlokKelompokProps) {
  const urut = [...daftar].filter((capaian) => capaian.posisi.pagu > 0n).sort(menurutPagu)
  if (urut.length === 0) {
    return <Blok judul={judul}><EmptyState judul={`Belum ada pagu menurut ${kelompok.toLowerCase()}`} /></Blok>
  }
  const total = seluruh?.posisi.pagu ?? 0n
  return (
    <Blok
      className="cetak-utuh"
      judul={judul}
      bacaan={rekat(`${bacaan}${seluruh ? kalimatCakupan(seluruh) + kalimatBelumDilaporkan(seluruh) : ''}`)}
      rumus={[RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.selisih]}
      unduh={unduh}
      tabel={<TabelCapaian caption={`${kelompok}, rupiah penuh`} judulKolom={kelompok} daftar={urut} jumlah={seluruh ?? undefined} />}
    >
      <Table caption={`${kelompok}: pagu, serapan dan target`} captionTersembunyi>
        <thead>
          <tr>
            <Th>{kelompok}</Th>
            <Th angka satuan="Rp miliar">Pagu</Th>
            <Th angka satuan="% jumlah" className="max-sm:hidden">Bagian</Th>
            <Th className="w-[26%] max-sm:hidden"><span className="sr-only">Batang serapan dan target</span></Th>
            <Th angka satuan="% pagu">Serapan</Th>
            <Th angka satuan="% pagu">Target</Th>
          </tr>
        </thead>
        <tbody>
          {urut.map(({ posisi, serapanPagu, target }) => (
            <Tr key={posisi.kunci}>
              <RowHead className="font-normal">{posisi.nama}</RowHead>
              <NumTd>{miliaran(posisi.pagu)}</NumTd>
              <NumTd className="max-sm:hidden">{persen(rasio(posisi.pagu, total, 'Jumlah nol'))}</NumTd>
              <Td className="max-sm:hidden"><Batang nilai={serapanPagu} target={target} /></Td>
              <NumTd className="font-semibold">{persen(serapanPagu)}</NumTd>
              <NumTd>{persen(target)}</NumTd>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Blok>
  )
}
