import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { temuanDak, temuanKelompok } from '@/lib/dasar/format/temuan'
import type { AturanZona } from '@/lib/realisasi/zona'
import type { Ringkasan } from '@/lib/lihat/ringkasan/types'
import { BlokBin } from './blok-bin'
import { BlokIndikator } from './blok-indikator'
import { BlokKelompok } from './blok-kelompok'
import { BlokKendala } from './blok-kendala'
import { BlokKurva } from './blok-kurva'
import { BlokLapor } from './blok-lapor'
import { BlokPareto } from './blok-pareto'
import { BlokPeringkat } from './blok-peringkat'
import { BlokZona } from './blok-zona'
import { IsiTanpaLaporan } from './isi-tanpa-laporan'
import { Pembuka } from './pembuka'
import { hrefCsv } from './tautan'

interface IsiRingkasanProps {
  data: Ringkasan
  tahun: number
  bulan: number
  aturan: AturanZona
  tenggat: string | null
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
}

const DUA_KOLOM = 'cetak-isi grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-2'

/** The whole first screen in its fixed order: what, who, since when, what of, what stands in the way. */
export function IsiRingkasan({ data, tahun, bulan, aturan, tenggat, kueri }: IsiRingkasanProps) {
  const { kabupaten, unit, dakFisikSeluruh, laporTerakhir } = data
  if (!kabupaten.melapor) return <IsiTanpaLaporan data={data} tahun={tahun} bulan={bulan} tenggat={tenggat} kueri={kueri} />
  const tampilan = { tahun, bulan, kueri }
  const sampai = sampaiBulan(tahun, bulan)
  return (
    <div className="cetak-kisi space-y-6">
      <Pembuka kabupaten={kabupaten} tahun={tahun} kueri={kueri} />
      <div className="cetak-isi grid grid-cols-1 gap-x-10 gap-y-8 md:grid-cols-[minmax(17rem,2fr)_3fr]">
        <BlokZona unit={unit} aturan={aturan} terakhir={laporTerakhir} kueri={kueri} />
        <BlokPareto unit={unit} terakhir={laporTerakhir} {...tampilan} />
      </div>
      <div className="cetak-separuh"><BlokKurva perBulan={data.perBulan} tahunLalu={data.tahunLalu} {...tampilan} /></div>
      <div className={DUA_KOLOM}>
        <BlokKelompok judul={temuanKelompok(data.jenisBelanja, 'Untuk apa belanja dipakai?')} kelompok="Jenis belanja"
          bacaan={`Bagian pagu, serapan dan target tiap jenis belanja ${sampai}.`}
          daftar={data.jenisBelanja} seluruh={kabupaten} unduh={hrefCsv(kueri, 'jenisBelanja')} />
        <BlokKelompok judul={temuanKelompok(data.sumberDana, 'Dari mana belanja dibiayai?')} kelompok="Sumber dana"
          bacaan={`Bagian pagu, serapan dan target tiap sumber dana ${sampai}.`}
          daftar={data.sumberDana} seluruh={kabupaten} unduh={hrefCsv(kueri, 'sumberDana')} />
        <BlokKelompok judul={temuanDak(dakFisikSeluruh)} kelompok="Bidang DAK Fisik"
          bacaan={dakFisikSeluruh ? `Pagu ${rupiahSingkat(dakFisikSeluruh.posisi.pagu)} menurut bidang ${sampai}.` : `DAK Fisik menurut bidang ${sampai}.`}
          daftar={data.dakFisik} seluruh={dakFisikSeluruh} unduh={hrefCsv(kueri, 'sumberDana', 'kelompokSumber=DAK_FISIK')} />
        <BlokBin kabupaten={kabupaten} kueri={kueri} />
      </div>
      <BlokPeringkat unit={unit} {...tampilan} />
      <div className={DUA_KOLOM}>
        <div className="space-y-6">
          <BlokLapor unit={unit} tenggat={tenggat} diperbarui={kabupaten.posisi.diperbarui} {...tampilan} />
          <BlokIndikator nilai={data.indikator} />
        </div>
        <BlokKendala sebab={data.sebab} />
      </div>
    </div>
  )
}
