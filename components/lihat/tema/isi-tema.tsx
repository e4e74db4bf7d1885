import type { ReactNode } from 'react'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import type { Panel } from '@/lib/lihat/panel/types'

interface IsiTemaProps {
  kode: string
  panel: readonly Panel[]
  unduh: (kunci: string) => string
}

const BAGIAN = ['posisi', 'hasil', 'terumumkan', 'unit', 'kecamatan', 'kendala', 'paket', 'sub-kegiatan'] as const

/** One theme on the regent's screen: money and outcome beside each other, who, where and what hinders under them, then what it is made of. */
export function IsiTema({ kode, panel, unduh }: IsiTemaProps) {
  const satu = (bagian: (typeof BAGIAN)[number]): ReactNode => {
    const ada = panel.find(({ kunci }) => kunci === `tema-${kode}-${bagian}`)
    return ada ? <IsiPanel panel={ada} unduh={unduh(ada.kunci)} /> : null
  }
  return (
    <div className="cetak-isi space-y-6">
      <div className="grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] 2xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {satu('posisi')}
        {satu('hasil')}
      </div>
      {satu('terumumkan')}
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2 2xl:grid-cols-3">
        {satu('unit')}
        {satu('kendala')}
        {satu('kecamatan')}
      </div>
      {satu('sub-kegiatan')}
      {satu('paket')}
      {panel.filter(({ kunci }) => !BAGIAN.some((bagian) => kunci === `tema-${kode}-${bagian}`)).map((lain) => <IsiPanel key={lain.kunci} panel={lain} unduh={unduh(lain.kunci)} />)}
    </div>
  )
}
