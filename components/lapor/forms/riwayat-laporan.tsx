import { Badge } from '@/components/dasar/ui/badge'
import { TautanTandaTerima } from '@/components/lapor/tanda-terima/tautan-tanda-terima'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { kataPeristiwa } from '@/lib/lapor/pelaporan/utils'

interface Peristiwa {
  dari: Parameters<typeof kataPeristiwa>[0]
  ke: Parameters<typeof kataPeristiwa>[1]
  catatan: string | null
  terlambat: boolean
  oleh: string
  pada: string
  tandaTerima: number | null
}

/** How a report came to where it stands: who, what, when, in order. */
export function RiwayatLaporan({ peristiwa, tahun }: { peristiwa: readonly Peristiwa[]; tahun: number }) {
  if (peristiwa.length === 0) return <p className="text-redup">Belum ada yang dilakukan pada laporan ini.</p>
  return (
    <ol className="flex flex-col gap-2">
      {peristiwa.map((satu, i) => (
        <li key={`${satu.pada}-${i}`} className="border-l-2 border-garis pl-3">
          <span className="font-medium">{satu.oleh}</span> {kataPeristiwa(satu.dari, satu.ke)}
          <span className="text-redup">, {waktuWib(satu.pada)}</span>{satu.tandaTerima === null ? null : <TautanTandaTerima tanda={{ tahun, nomor: satu.tandaTerima }} />} {satu.terlambat ? <Badge nada="buruk">Terlambat</Badge> : null}
          {satu.catatan ? <p className="whitespace-pre-line">“{satu.catatan}”</p> : null}
        </li>
      ))}
    </ol>
  )
}
