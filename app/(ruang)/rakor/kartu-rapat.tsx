import Link from 'next/link'
import { Badge } from '@/components/dasar/ui/badge'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { NAMA_KEADAAN_UNIT, namaRapat } from '@/lib/rakor/rapat/constants'
import type { Rapat } from '@/lib/rakor/rapat/types'
import { jarakHari } from '@/lib/realisasi/hari'

function kapan({ tanggal, keadaan }: Rapat, hariIni: string): string {
  const hari = jarakHari(hariIni, tanggal)
  if (keadaan === 'BERLANGSUNG') return 'Sedang berlangsung'
  if (hari === 0) return 'Hari ini'
  return hari > 0 ? `${bilangan(hari)} hari lagi` : `Tanggalnya lewat ${bilangan(-hari)} hari, belum diadakan`
}

/** The meeting that comes, or waits to be closed: when and where. */
export function KartuRapat({ rapat, hariIni }: { rapat: Rapat; hariIni: string }) {
  return (
    <section aria-labelledby="rakor-berikut" className="border-l-4 border-aksen pl-4">
      <h2 id="rakor-berikut" className="text-lg"><Link href={`/rakor/${rapat.id}`} className="tautan">{namaRapat(rapat)}</Link></h2>
      <p className="text-base">{tanggalPanjang(rapat.tanggal)}, pukul {rapat.mulai.replace(':', '.')}–{rapat.selesai.replace(':', '.')} WIB, {rapat.tempat}</p>
      <p className="flex flex-wrap gap-2 text-redup">{kapan(rapat, hariIni)} <Badge>{NAMA_KEADAAN_UNIT[rapat.keadaan]}</Badge>{rapat.contoh ? <Badge>Data contoh</Badge> : null}</p>
    </section>
  )
}
