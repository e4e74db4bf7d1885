import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/tables/table'
import { Disclosure } from '@/components/ui/disclosure'
import { persen } from '@/lib/format/angka'
import type { SimpulKegiatan, SimpulProgram } from '@/lib/perangkat-daerah/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { alamatSub, type AlamatPeriode } from './alamat'
import { FisikTd, PersenTd, PoinTd, RupiahTd } from './sel-capaian'

/** The bin a single sub-kegiatan stands in, in words; "pagu 0" where it leaves the count. */
export function namaBin({ posisi }: Capaian): string {
  return BIN_FISIK.find(({ bin }) => posisi.bin[bin] > 0)?.nama ?? 'pagu 0'
}

function Angka({ capaian }: { capaian: Capaian }) {
  const { posisi } = capaian
  return (
    <>
      <RupiahTd nilai={posisi.pagu} />
      <RupiahTd nilai={posisi.angkas} alasan="Anggaran kas belum dientri" />
      <RupiahTd nilai={posisi.realisasi} alasan="Realisasi belum dientri" />
      <PersenTd nilai={capaian.serapanAngkas} />
      <PersenTd nilai={capaian.serapanPagu} />
      <PersenTd nilai={capaian.target} />
      <PoinTd nilai={capaian.deviasi} />
      <FisikTd capaian={capaian} />
      <PersenTd nilai={capaian.targetFisik} />
    </>
  )
}

function Kepala() {
  return (
    <thead>
      <tr>
        <Th>Kegiatan dan sub-kegiatan</Th>
        <Th angka satuan="Rp">Pagu</Th>
        <Th angka satuan="Rp">Angkas s.d.</Th>
        <Th angka satuan="Rp">Realisasi s.d.</Th>
        <Th angka satuan="% Angkas">Serapan</Th>
        <Th angka satuan="% pagu">Serapan</Th>
        <Th angka satuan="% pagu">Target</Th>
        <Th angka satuan="poin">Deviasi</Th>
        <Th angka satuan="%">Fisik</Th>
        <Th angka satuan="%">Target fisik</Th>
        <Th satuan="fisik">Kelompok</Th>
      </tr>
    </thead>
  )
}

function Kegiatan({ kegiatan, unitId, periode }: { kegiatan: SimpulKegiatan; unitId: number; periode: AlamatPeriode }) {
  return (
    <tbody>
      <Tr className="[&>*]:bg-alas">
        <RowHead className="max-w-72 min-w-56 max-sm:min-w-40 font-semibold">
          <span className="block text-sm font-normal text-redup">{kegiatan.kode}</span>
          {kegiatan.nama}
        </RowHead>
        <Angka capaian={kegiatan.capaian} />
        <Td />
      </Tr>
      {kegiatan.sub.map(({ id, capaian }) => (
        <Tr key={id}>
          <RowHead className="max-w-72 min-w-56 max-sm:min-w-40 pl-4 font-normal">
            <span className="block text-sm text-redup">{capaian.posisi.kode}</span>
            <Link className="tautan" href={alamatSub(periode, unitId, id)}>{capaian.posisi.nama}</Link>
          </RowHead>
          <Angka capaian={capaian} />
          <Td className="whitespace-nowrap">{namaBin(capaian)}</Td>
        </Tr>
      ))}
    </tbody>
  )
}

/** Program > kegiatan > sub-kegiatan: programs open by the browser's own details, so hundreds of rows stay readable. */
export function PohonKegiatan({ pohon, unitId, periode }: { pohon: readonly SimpulProgram[]; unitId: number; periode: AlamatPeriode }) {
  return (
    <div className="divide-y divide-garis border-y border-garis">
      {pohon.map((program) => {
        const { capaian } = program
        const banyak = program.kegiatan.reduce((n, kegiatan) => n + kegiatan.sub.length, 0)
        return (
          <Disclosure
            key={program.kode}
            buka={pohon.length <= 2}
            cetak
            className="py-1"
            label={
              <span className="flex grow flex-wrap items-baseline gap-x-3 text-left text-teks">
                <span className="font-semibold">{program.kode} {program.nama}</span>
                <span className="font-normal text-redup">
                  {banyak} sub-kegiatan, serapan {persen(capaian.serapanAngkas)} Angkas dan {persen(capaian.serapanPagu)} pagu,
                  {' '}fisik {persen(capaian.fisik)}
                </span>
              </span>
            }
          >
            <Table caption={`Sub-kegiatan program ${program.nama}`} captionTersembunyi tinggi="85vh">
              <Kepala />
              {program.kegiatan.map((kegiatan) => (
                <Kegiatan key={kegiatan.kode} kegiatan={kegiatan} unitId={unitId} periode={periode} />
              ))}
              <tfoot>
                <Tr className="font-semibold [&>*]:border-t [&>*]:border-garis-kuat">
                  <RowHead>Jumlah program</RowHead>
                  <Angka capaian={capaian} />
                  <NumTd>{capaian.posisi.jumlahSubKegiatan}</NumTd>
                </Tr>
              </tfoot>
            </Table>
          </Disclosure>
        )
      })}
    </div>
  )
}
