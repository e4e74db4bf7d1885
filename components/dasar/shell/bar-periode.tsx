import type { BulanPeriode, Periode } from '@/lib/tahun/periode/types'
import { PeriodeBar } from './periode-bar'

/** Words about a month in the list. */
const KEADAAN = { BELUM_DIBUKA: 'belum dibuka', TERBUKA: 'terbuka', TERKUNCI: 'terkunci' } as const

interface BarPeriodeProps {
  periode: Periode
  /** false on pages about one unit, where the count of reporting units says nothing */
  melapor?: boolean
  /** the month's figures were reconciled with BKAD and published */
  terbit?: boolean
  /** other parameters of the address to keep (sort, filter) */
  lain?: Readonly<Record<string, string>>
  /** the page is about the plan or the rules of the year, not about a month's figures: any month can be chosen */
  rencana?: boolean
  /** plain date, where the page is about a day and not about the end of its month */
  hari?: string
}

const dibuka = ({ status }: BulanPeriode): boolean => status === 'TERBUKA' || status === 'TERKUNCI'

/** The top bar from what `loadPeriode` gives: the same on every page of figures. */
export function BarPeriode({ periode, melapor = true, terbit, lain, rencana = false, hari }: BarPeriodeProps) {
  const { tahun, bulan, versi, daftarTahun, daftarBulan, daftarVersi, apbdVersi, contoh, catatan, wajib } = periode
  // no year to choose from: the page says so itself
  if (daftarTahun.length === 0) return null
  return (
    <PeriodeBar
      pilihan={{
        tahun,
        bulan,
        versi: String(versi),
        versiTiada: periode.versiTiada,
        daftarTahun,
        daftarBulan: daftarBulan.map((item) => ({ bulan: item.bulan, keterangan: KEADAAN[item.status ?? 'BELUM_DIBUKA'], tertutup: !rencana && !dibuka(item) })),
        daftarVersi: [
          { nilai: 'berlaku', nama: versi === 'berlaku' && apbdVersi ? `Berlaku: ${apbdVersi.nama}` : 'Yang berlaku' },
          ...daftarVersi.map((item) => ({ nilai: String(item.urutan), nama: item.nama })),
        ],
      }}
      melapor={melapor ? { jumlahUnit: wajib, jumlahMelapor: periode.melapor } : undefined}
      terbit={terbit}
      contoh={contoh}
      catatanContoh={catatan}
      lain={lain}
      {...(hari === undefined ? {} : { hari })}
      bulanLain={rencana ? null : daftarBulan.filter(dibuka).at(-1)?.bulan ?? null}
    />
  )
}
