import { rekat } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import type { Ringkasan } from '@/lib/lihat/ringkasan/types'
import { BlokIndikator } from './blok-indikator'
import { BlokKendala } from './blok-kendala'
import { BlokKurva } from './blok-kurva'
import { BlokLapor } from './blok-lapor'
import { JalanLapor } from './jalan-lapor'
import { Rupiah } from './pembuka'
import { hrefBulan } from './tautan'

interface IsiTanpaLaporanProps {
  data: Ringkasan
  tahun: number
  bulan: number
  tenggat: string | null
  kueri: string
}

/**
 * A month of which nobody has reported: the plan, the way to the last month that has a position, the curve up to there, and
 * who is awaited. No headline figure, zona or ranking: they would repeat an older month under a newer name.
 */
export function IsiTanpaLaporan({ data, tahun, bulan, tenggat, kueri }: IsiTanpaLaporanProps) {
  const { kabupaten, unit } = data
  const tampilan = { tahun, bulan, kueri }
  return (
    <div className="space-y-6">
      <section aria-labelledby="pembuka">
        <h1 id="pembuka" className="max-w-5xl text-lg leading-tight font-semibold sm:text-xl">{rekat(kalimatPosisi(kabupaten, tahun))}</h1>
        <JalanLapor perBulan={data.perBulan} tahun={tahun} bulan={bulan} href={(lain) => hrefBulan(kueri, lain)} />
        <Rupiah kabupaten={kabupaten} />
      </section>
      <BlokKurva perBulan={data.perBulan} tahunLalu={data.tahunLalu} {...tampilan} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-2 print:grid-cols-2">
        <BlokLapor unit={unit} tenggat={tenggat} diperbarui={kabupaten.posisi.diperbarui} {...tampilan} />
        <div className="space-y-6">
          <BlokKendala sebab={data.sebab} />
          <BlokIndikator nilai={data.indikator} />
        </div>
      </div>
    </div>
  )
}
