import type { Periode } from '@/lib/tahun/periode/types'
import { PeriodeBar } from './periode-bar'

/** Words about a month in the list; a month not yet opened needs none. */
const KEADAAN = { BELUM_DIBUKA: undefined, TERBUKA: 'terbuka', TERKUNCI: 'terkunci' } as const

interface BarPeriodeProps {
  periode: Periode
  /** false on pages about one unit, where the count of reporting units says nothing */
  melapor?: boolean
  /** the month's figures were reconciled with BKAD and published */
  terbit?: boolean
  /** other parameters of the address to keep (sort, filter) */
  lain?: Readonly<Record<string, string>>
}

/** The top bar from what `loadPeriode` gives: the same on every page of figures. */
export function BarPeriode({ periode, melapor = true, terbit, lain }: BarPeriodeProps) {
  const { tahun, bulan, versi, daftarTahun, daftarBulan, daftarVersi, apbdVersi, contoh, catatan, wajib } = periode
  // no year to choose from: the page says so itself
  if (daftarTahun.length === 0) return null
  return (
    <PeriodeBar
      pilihan={{
        tahun,
        bulan,
        versi: String(versi),
        daftarTahun,
        daftarBulan: daftarBulan.map((item) => ({ bulan: item.bulan, keterangan: item.status ? KEADAAN[item.status] : undefined })),
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
    />
  )
}
