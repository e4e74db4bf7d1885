import Link from 'next/link'
import { Blok } from '@/components/dasar/ui/blok'
import { ZonaShape } from '@/components/dasar/ui/zona-mark'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { temuanLapor } from '@/lib/dasar/format/temuan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { hrefUnit } from './tautan'

interface BlokLaporProps {
  /** units with pagu */
  unit: readonly Capaian[]
  tahun: number
  bulan: number
  /** ISO time of the newest entry in these figures */
  diperbarui: string | null
  /** ISO time by which reports were due */
  tenggat: string | null
  kueri: string
}

/** Who has not reported, by category, and how old the figures are. */
export function BlokLapor({ unit, tahun, bulan, diperbarui, tenggat, kueri }: BlokLaporProps) {
  const wajib = unit.filter((capaian) => capaian.posisi.jumlahUnit > 0)
  const belum = wajib.filter((capaian) => !capaian.melapor)
  const kelompok = KATEGORI.map((kategori) => ({ kategori, daftar: belum.filter((item) => item.posisi.kategori === kategori) }))
  return (
    <Blok
      className="cetak-utuh" judul={temuanLapor(belum.length, wajib.length, bulanTahun(tahun, bulan))}
      bacaan={[
        diperbarui ? `Entri terbaru ${waktuWib(diperbarui)}.` : 'Belum ada entri.',
        tenggat ? `Tenggat laporan ${waktuWib(tenggat)}.` : '',
      ].join(' ')}
    >
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-3 print:gap-x-4 print:text-sm">
        {kelompok.filter(({ daftar }) => daftar.length > 0).map(({ kategori, daftar }) => (
          <div key={kategori}>
            <dt className="text-sm font-semibold text-redup">{NAMA_KATEGORI[kategori]}</dt>
            {daftar.map((capaian) => (
              <dd key={capaian.posisi.kunci} className="flex items-baseline gap-2">
                <ZonaShape zona="BELUM_LAPOR" />
                <Link href={hrefUnit(kueri, capaian.posisi.kunci)} prefetch={false} className="tautan">{capaian.posisi.nama}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Blok>
  )
}
