import { Download } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { BENTUK, URAIAN_BENTUK } from '@/lib/lihat/rfk/constants'
import { alamatRfk } from '@/lib/lihat/rfk/utils'

interface DaftarBentukProps {
  periode: { tahun: number; bulan: number }
  /** null: the regency */
  unit: { id: number; nama: string } | null
  /** of the unit together with the units under it */
  skpd?: boolean
}

/** The forms for one unit, a whole SKPD, or the regency: what each is, and its file. */
export function DaftarBentuk({ periode, unit, skpd = false }: DaftarBentukProps) {
  const milik = unit ? `${unit.nama}${skpd ? ' seluruh SKPD' : ''}` : 'kabupaten'
  const daftar = BENTUK.filter((bentuk) => (unit ? URAIAN_BENTUK[bentuk].unit : URAIAN_BENTUK[bentuk].kabupaten))
  return (
    <ul className="divide-y divide-garis border-y border-garis">
      {daftar.map((bentuk) => {
        const { judul, isi, sebutan } = URAIAN_BENTUK[bentuk]
        return (
          <li key={bentuk} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
            <div className="max-w-3xl min-w-0">
              <h3 className="font-semibold">{judul}</h3>
              <p className="text-redup">{isi}</p>
            </div>
            <a
              href={alamatRfk(bentuk, periode, unit?.id ?? null, skpd)} download
              className="inline-flex min-h-10 items-center gap-1 font-medium text-aksen hover:underline"
              aria-label={`Unduh ${sebutan} ${milik} (Excel)`}
            >
              <Ikon gambar={Download} className="size-4" />
              Unduh {sebutan}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
