import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { GambarPanel } from '@/components/lihat/panel/gambar-panel'
import { rekat } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { Ringkasan } from '@/lib/lihat/ringkasan/types'
import { hrefBulan } from '@/lib/lihat/panel/tautan'
import { JalanLapor } from './jalan-lapor'

interface IsiTanpaLaporanProps {
  data: Pick<Ringkasan, 'kabupaten' | 'perBulan'>
  panel: readonly Panel[]
  tahun: number
  bulan: number
  kueri: string
}

/**
 * A month of which nobody has reported: the plan, the way to the last month that has a position, the curve up to there, and
 * who is awaited. Findings about a position leave themselves out: they would repeat an older month under a newer name.
 */
export function IsiTanpaLaporan({ data: { kabupaten, perBulan }, panel, tahun, bulan, kueri }: IsiTanpaLaporanProps) {
  const unduh = hrefCsvPanel('ringkasan', kueri)
  const rupiah = panel.find(({ kunci }) => kunci === 'ringkasan-rupiah')
  const kurva = panel.find(({ kunci }) => kunci === 'ringkasan-kurva')
  return (
    <div className="space-y-6">
      <section aria-labelledby="pembuka">
        <h1 id="pembuka" className="max-w-5xl text-lg leading-tight font-semibold sm:text-xl">{rekat(kalimatPosisi(kabupaten, tahun))}</h1>
        <JalanLapor perBulan={perBulan} tahun={tahun} bulan={bulan} href={(lain) => hrefBulan(kueri, lain)} />
        {rupiah ? <div className="mt-2"><GambarPanel panel={rupiah} /></div> : null}
      </section>
      {kurva ? <IsiPanel panel={kurva} unduh={unduh(kurva.kunci)} /> : null}
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-2 print:grid-cols-2">
        {panel.filter((satu) => satu !== rupiah && satu !== kurva).map((satu) => <IsiPanel key={satu.kunci} panel={satu} unduh={unduh(satu.kunci)} />)}
      </div>
    </div>
  )
}
