import { ChevronRight } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { NumTd, RowHead, Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { Tertulis } from '@/components/dasar/tertulis/tertulis'
import { IsiLipat } from '@/components/dasar/ui/isi-lipat'
import { hrefLipat } from '@/components/dasar/ui/lipat'
import { persen, rupiahSingkat } from '@/lib/dasar/format/angka'
import type { SimpulKegiatan, SimpulProgram } from '@/lib/lihat/perangkat-daerah/types'
import { menurutLaporan, type Capaian } from '@/lib/realisasi/capaian'
import { BIN_FISIK } from '@/lib/realisasi/bin-fisik'
import { alamatSub, type AlamatPeriode } from './alamat'
import { FisikTd, PersenTd, PoinTd, RealisasiTd, RupiahTd } from './sel-capaian'

/** The bin a single sub-kegiatan stands in, in words; "pagu 0" where it leaves the count. */
export function namaBin({ posisi }: Capaian): string {
  return BIN_FISIK.find(({ bin }) => posisi.bin[bin] > 0)?.nama ?? 'pagu 0'
}

function Angka({ capaian: dihitung }: { capaian: Capaian }) {
  const capaian = menurutLaporan(dihitung)
  const { posisi } = capaian
  return (
    <>
      <RupiahTd nilai={posisi.pagu} />
      <RupiahTd nilai={posisi.angkas} alasan="Anggaran kas belum dientri" />
      <RealisasiTd capaian={capaian} />
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
    <tbody id={`kegiatan-${kegiatan.kode}`}>
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
            <a className="tautan" href={alamatSub(periode, unitId, id)}>{capaian.posisi.nama}</a>
          </RowHead>
          <Angka capaian={capaian} />
          <Td className="whitespace-nowrap">{namaBin(capaian)}</Td>
        </Tr>
      ))}
    </tbody>
  )
}

const KOLOM = 'md:grid-cols-[minmax(0,1fr)_8.5rem_6rem_5.5rem_5.5rem] print:grid-cols-[minmax(0,1fr)_8.5rem_6rem_5.5rem_5.5rem]'

/** One figure of a program's line: named on a phone, under its head on a wide screen. */
function Ringkas({ nama, nilai }: { nama: string; nilai: string }) {
  return (
    <span className="text-sm md:text-right">
      <span className="text-redup md:sr-only">{nama} </span>
      <span className="font-medium whitespace-nowrap">{nilai}</span>
    </span>
  )
}

function BarisProgram({ program: { kode, nama, capaian: dihitung, kegiatan } }: { program: SimpulProgram }) {
  const capaian = menurutLaporan(dihitung)
  const banyak = kegiatan.reduce((n, item) => n + item.sub.length, 0)
  return (
    <summary className={`flex list-none flex-wrap gap-x-4 py-2 hover:bg-alas print:grid print:items-baseline print:py-0.5 md:grid md:items-baseline ${KOLOM} [&::-webkit-details-marker]:hidden`}>
      <span className="flex gap-1.5 max-md:w-full">
        <Ikon gambar={ChevronRight} className="mt-0.5 size-4 text-aksen transition-transform group-open/program:rotate-90" />
        <span>
          <span className="font-medium text-aksen">{kode} {nama}</span>{' '}
          <span className="text-sm whitespace-nowrap text-redup">{banyak} sub-kegiatan</span>
        </span>
      </span>
      <Ringkas nama="Pagu" nilai={rupiahSingkat(capaian.posisi.pagu)} />
      <Ringkas nama="Serapan Angkas" nilai={persen(capaian.serapanAngkas)} />
      <Ringkas nama="Serapan pagu" nilai={persen(capaian.serapanPagu)} />
      <Ringkas nama="Fisik" nilai={persen(capaian.fisik)} />
    </summary>
  )
}

/** Up to so many programs stand open, and are there from the start. */
const SEDIKIT = 2

function IsiProgram({ program, unitId, periode }: { program: SimpulProgram; unitId: number; periode: AlamatPeriode }) {
  return (
    <>
      {/* a browser opens what holds the target of an address */}
      <span id={`program-${program.kode}`} />
      <Tertulis><Table caption={`Sub-kegiatan program ${program.nama}`} captionTersembunyi tinggi="85vh" className="mb-3">
        <Kepala />
        {program.kegiatan.map((kegiatan) => (
          <Kegiatan key={kegiatan.kode} kegiatan={kegiatan} unitId={unitId} periode={periode} />
        ))}
        <tfoot>
          <TotalRow>
            <RowHead>Jumlah program</RowHead>
            <Angka capaian={program.capaian} />
            <NumTd>{program.capaian.posisi.jumlahSubKegiatan}</NumTd>
          </TotalRow>
        </tfoot>
      </Table></Tertulis>
    </>
  )
}

/** Program > kegiatan > sub-kegiatan: programs open by the browser's own details, so hundreds of rows stay readable. */
export function PohonKegiatan({ pohon, unitId, periode }: { pohon: readonly SimpulProgram[]; unitId: number; periode: AlamatPeriode }) {
  const lipat = pohon.length > SEDIKIT ? hrefLipat() : null
  return (
    <>
      <div aria-hidden="true" className={`hidden gap-x-4 pb-1 text-sm font-semibold md:grid md:items-end ${KOLOM}`}>
        <span>Program</span>
        <span className="text-right">Pagu</span>
        <span className="text-right">Serapan <span className="block font-normal text-redup">% Angkas</span></span>
        <span className="text-right">Serapan <span className="block font-normal text-redup">% pagu</span></span>
        <span className="text-right">Fisik <span className="block font-normal text-redup">%</span></span>
      </div>
      <div className="divide-y divide-garis border-y border-garis">
        {pohon.map((program) => (
          <details key={program.kode} data-lipat="" open={pohon.length <= SEDIKIT} className="group/program cetak-tutup">
            <BarisProgram program={program} />
            <div data-isi="">{lipat === null ? <IsiProgram program={program} unitId={unitId} periode={periode} /> : <IsiLipat href={lipat} />}</div>
          </details>
        ))}
      </div>
      <p className="mt-1 hidden text-sm text-redup print:block">Rincian sampai sub-kegiatan dicetak dari RFK bentuk A.</p>
    </>
  )
}
