import { JalanLapor } from '@/components/lihat/ringkasan/jalan-lapor'
import { GambarPanel } from '@/components/lihat/panel/gambar-panel'
import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import { TabelCapaian } from '@/components/dasar/tables/tabel-capaian'
import { Disclosure, RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { hrefCsv } from '@/lib/lihat/panel/tautan'
import { rekat, rupiah } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { Capaian } from '@/lib/realisasi/capaian'
import { RUMUS } from '@/lib/realisasi/rumus'

interface PembukaUnitProps {
  capaian: Capaian
  perBulan: readonly Capaian[]
  /** address of this page at another month */
  hrefBulan: (bulan: number) => string
  nama: string
  tahun: number
  kueri: string
}

/** What was typed so far for a month whose report is not handed in: an amount, and no position. */
function Draf({ capaian: { posisi } }: { capaian: Capaian }) {
  if (posisi.realisasi === null) return null
  return <p className="text-sm text-redup">Entri sampai saat ini, termasuk draf: realisasi {rupiah(posisi.realisasi)}. Belum menjadi posisi, zona, atau peringkat sebelum laporannya dikirim.</p>
}

/**
 * What is read first on the page of a unit or a sub-kegiatan: one sentence and the three bars it comes from; of a month that
 * was not reported the plan, what was typed so far, and the way to the last report.
 */
export function PembukaUnit({ capaian, perBulan, hrefBulan, nama, tahun, kueri }: PembukaUnitProps) {
  const bernama = { ...capaian, posisi: { ...capaian.posisi, nama } }
  return (
    <section aria-label="Posisi" className="mb-10">
      <p className="max-w-5xl text-lg font-semibold">{rekat(kalimatPosisi(capaian, tahun))}</p>
      <div className="mt-2 mb-3"><GambarPanel panel={panelRupiah('unit-rupiah', capaian)} /></div>
      {capaian.melapor ? <GambarPanel panel={panelPosisi('unit-posisi', capaian, tahun)} /> : <><Draf capaian={capaian} /><JalanLapor perBulan={perBulan} tahun={tahun} bulan={capaian.bulan} href={hrefBulan} /></>}
      <div className="cetak-sembunyi flex flex-wrap gap-x-4">
        {capaian.melapor ? (
          <Disclosure label="Tabel" lipat className="open:w-full">
            <TabelCapaian caption={`Posisi ${nama}, rupiah penuh`} judulKolom="Bagian" daftar={[bernama]} />
          </Disclosure>
        ) : null}
        <RumusDisclosure rumus={[RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.serapanAngkas, RUMUS.cakupanLapor, RUMUS.fisik, RUMUS.cakupanFisik, RUMUS.targetFisik, RUMUS.deviasiFisik]} />
        <UnduhCsv href={hrefCsv(kueri, 'kabupaten')} />
      </div>
    </section>
  )
}
