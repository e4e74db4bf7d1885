import Link from 'next/link'
import { RowHead, NumTd, Table, Th, Tr } from '@/components/dasar/tables/table'
import { persen } from '@/lib/dasar/format/angka'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { alamatUnit, type AlamatPeriode } from './alamat'

interface PeringkatUnitProps {
  peringkat: PeringkatKategori
  unitId: number
  periode: AlamatPeriode
}

/** In words: "Peringkat 4 dari 24 Dinas yang melapor"; null where the unit is not ranked. */
export function kalimatPeringkat(peringkat: PeringkatKategori, unitId: number): string | null {
  const baris = peringkat.urutan.find((row) => row.capaian.posisi.kunci === String(unitId))
  return baris
    ? `Peringkat ${baris.peringkat} dari ${peringkat.urutan.length} unit ${NAMA_KATEGORI[peringkat.kategori]} yang melapor`
    : null
}

/** Why a unit has no rank. */
export const tanpaPeringkat = ({ melapor, angkasWajar }: Capaian): string =>
  !melapor ? 'Laporan bulan ini belum dikirim' : angkasWajar ? 'Serapan terhadap anggaran kas belum dapat dihitung' : 'Anggaran kas tidak wajar: serapannya lebih dari dua kali anggaran kas'

/** The unit among its peers: its neighbours in the ranking on serapan / anggaran kas, itself marked. */
export function PeringkatUnit({ peringkat, unitId, periode }: PeringkatUnitProps) {
  const letak = peringkat.urutan.findIndex((row) => row.capaian.posisi.kunci === String(unitId))
  const mulai = Math.max(0, Math.min(letak - 2, peringkat.urutan.length - 5))
  return (
    <Table caption={`Peringkat serapan terhadap anggaran kas di antara ${NAMA_KATEGORI[peringkat.kategori]}`} captionTersembunyi>
      <thead><tr><Th>Unit</Th><Th angka>Peringkat</Th><Th angka satuan="% Angkas">Serapan</Th></tr></thead>
      <tbody>
        {peringkat.urutan.slice(mulai, mulai + 5).map(({ capaian, peringkat: nomor }) => {
          const ini = capaian.posisi.kunci === String(unitId)
          return (
            <Tr key={capaian.posisi.kunci} className={ini ? 'font-semibold [&>*]:bg-aksen-alas' : undefined}>
              <RowHead className={ini ? 'font-semibold' : 'font-normal'} aria-current={ini ? 'true' : undefined}>
                {ini ? capaian.posisi.nama : <Link className="hover:underline" href={alamatUnit(periode, capaian.posisi.kunci)}>{capaian.posisi.nama}</Link>}
              </RowHead>
              <NumTd>{nomor}</NumTd>
              <NumTd>{persen(capaian.serapanAngkas)}</NumTd>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}
