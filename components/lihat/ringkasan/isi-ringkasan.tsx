import type { ReactNode } from 'react'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { LipatPonsel } from '@/components/dasar/ui/lipat-ponsel'
import { DaftarPanel, IsiPanel } from '@/components/lihat/panel/isi-panel'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import { Pembuka } from './pembuka'

interface IsiRingkasanProps {
  panel: readonly Panel[]
  /** the view in the address: "tahun=2023&bulan=6&versi=berlaku" */
  kueri: string
  /** what stands between the opening and the rest: deadlines */
  pengumuman?: ReactNode
}

const DUA_KOLOM = 'cetak-isi grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-2'

/** The whole first screen in its fixed order: what, who, since when, what of, what stands in the way. A panel without a place stands at the end. */
export function IsiRingkasan({ panel, kueri, pengumuman }: IsiRingkasanProps) {
  const unduh = hrefCsvPanel('ringkasan', kueri)
  const ditaruh = new Set<string>()
  const satu = (kunci: string, className?: string): ReactNode => {
    ditaruh.add(kunci)
    const ada = panel.find((item) => item.kunci === kunci)
    return ada ? <IsiPanel panel={ada} unduh={unduh(kunci)} {...(className === undefined ? {} : { className })} /> : null
  }
  ditaruh.add('ringkasan-posisi').add('ringkasan-rupiah').add('ringkasan-akhir-tahun').add('ringkasan-dak-berikut')
  const isi = (
    <>
      <div className="cetak-isi grid grid-cols-1 gap-x-10 gap-y-8 md:grid-cols-[minmax(17rem,2fr)_3fr]">
        {satu('ringkasan-zona', 'cetak-penuh')}
        {satu('ringkasan-kesenjangan')}
      </div>
      {satu('ringkasan-keputusan')}
      {satu('ringkasan-tema')}
      <div className="cetak-separuh">{satu('ringkasan-kurva')}</div>
      <div className={DUA_KOLOM}>
        {satu('ringkasan-kendala')}
        <LipatPonsel label="Progres fisik sub-kegiatan">{satu('ringkasan-bin')}</LipatPonsel>
      </div>
      <LipatPonsel label="Belanja, DAK Fisik, peringkat, laporan, hasil">
        <div className={DUA_KOLOM}>
          {satu('ringkasan-jenis-belanja')}
          {satu('ringkasan-sumber-dana')}
          {satu('ringkasan-dak-fisik')}
          <div className="space-y-6">{satu('ringkasan-lapor')}{satu('ringkasan-indikator')}</div>
        </div>
        {satu('ringkasan-peringkat', 'cetak-penuh')}
        {panel.some(({ kunci }) => kunci === 'ringkasan-peringkat-pagu') ? <Disclosure label="Urut serapan terhadap pagu" lipat>{satu('ringkasan-peringkat-pagu')}</Disclosure> : null}
      </LipatPonsel>
    </>
  )
  return (
    <div className="cetak-kisi cetak-rapat space-y-6">
      <Pembuka panel={panel} unduh={unduh} />
      {pengumuman}
      {isi}
      <DaftarPanel panel={panel.filter(({ kunci }) => !ditaruh.has(kunci))} unduh={unduh} className="space-y-6" />
    </div>
  )
}
