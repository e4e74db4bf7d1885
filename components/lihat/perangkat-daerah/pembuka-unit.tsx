import { JalanLapor } from '@/components/lihat/ringkasan/jalan-lapor'
import { Pembuka } from '@/components/lihat/ringkasan/pembuka'
import { GambarPanel } from '@/components/lihat/panel/gambar-panel'
import { rekat, rupiah } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { Panel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'

interface PembukaUnitProps {
  capaian: Capaian
  /** the panels of the page; those of its position are drawn here */
  panel: readonly Panel[]
  perBulan: readonly Capaian[]
  /** address of this page at another month */
  hrefBulan: (bulan: number) => string
  tahun: number
  unduh: (kunci: string) => string
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
export function PembukaUnit({ capaian, panel, perBulan, hrefBulan, tahun, unduh }: PembukaUnitProps) {
  if (capaian.melapor) return <div className="mb-10"><Pembuka panel={panel} unduh={unduh} tingkat="h2" /></div>
  const rupiahnya = panel.find(({ kunci }) => kunci.endsWith('-rupiah'))
  return (
    <section aria-labelledby="pembuka" className="mb-10">
      <h2 id="pembuka" className="max-w-5xl text-lg font-semibold">{rekat(kalimatPosisi(capaian, tahun))}</h2>
      {rupiahnya ? <div className="mt-2 mb-3"><GambarPanel panel={rupiahnya} /></div> : null}
      <Draf capaian={capaian} />
      <JalanLapor perBulan={perBulan} tahun={tahun} bulan={capaian.bulan} href={hrefBulan} />
    </section>
  )
}
