import { Notice } from '@/components/dasar/ui/notice'
import { bulanTahun } from '@/lib/dasar/format/tanggal'

interface PeriodeLainProps {
  /** what the address asks for */
  minta: { tahun?: number | undefined; bulan?: number | undefined }
  /** what the page shows */
  kini: { tahun: number; bulan: number }
  /** why the month asked for is not shown: "tidak terbuka untuk diisi" */
  sebab: string
}

/** Says that the month of the address is not the month of the page, so that no figure is taken for another month's. */
export function PeriodeLain({ minta, kini, sebab }: PeriodeLainProps) {
  const tahun = minta.tahun ?? kini.tahun
  const bulan = minta.bulan ?? kini.bulan
  if (tahun === kini.tahun && bulan === kini.bulan) return null
  const diminta = minta.bulan === undefined ? `Tahun ${tahun}` : bulanTahun(tahun, bulan)
  return <Notice nada="peringatan" className="mb-4">{diminta} {sebab}. Halaman ini tentang <strong>{bulanTahun(kini.tahun, kini.bulan)}</strong>.</Notice>
}
