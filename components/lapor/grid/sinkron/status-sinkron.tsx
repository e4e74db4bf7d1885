import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { StatusSinkron as Status } from './types'

const jam = (pada: string): string => waktuWib(pada).replace(/^.*pukul (\d{2}\.\d{2}) WIB$/, '$1')

/** The state of the saving in words: "tersimpan 19.42", "menunggu jaringan, 12 sel". */
function kalimatStatus(status: Status): string {
  switch (status.jenis) {
    case 'tersimpan':
      return status.pada === null ? 'Belum ada perubahan' : `Tersimpan ${jam(status.pada)}`
    case 'menyimpan':
      return 'Menyimpan…'
    case 'menungguJaringan':
      return `Menunggu jaringan, ${bilangan(status.sel)} sel. Yang Anda ketik tidak hilang.`
    case 'sesiBerakhir':
      return `Sesi berakhir, ${bilangan(status.sel)} sel belum tersimpan.`
    case 'usang':
      return `Aplikasi baru saja diperbarui, ${bilangan(status.sel)} sel belum tersimpan dan tidak hilang.`
    case 'ditolak':
      return `Belum tersimpan, ${bilangan(status.sel)} sel: ${status.pesan}`
    case 'belumTersimpan': {
      const bagian = [
        status.perbaiki > 0 ? `${bilangan(status.perbaiki)} sel perlu diperbaiki` : '',
        status.konflik > 0 ? `${bilangan(status.konflik)} sel menunggu pilihan Anda` : '',
      ].filter((satu) => satu !== '')
      return `Belum tersimpan: ${bagian.join(', ')}`
    }
  }
}

const NADA: Record<Status['jenis'], string> = {
  tersimpan: 'text-hijau',
  menyimpan: 'text-redup',
  menungguJaringan: 'text-kuning',
  sesiBerakhir: 'text-merah',
  usang: 'text-merah',
  ditolak: 'text-merah',
  belumTersimpan: 'text-merah',
}

/** The line that says, politely and always, whether what was typed is safe; and who else is at work here. */
export function StatusSinkron({ status, hadir = [] }: { status: Status; hadir?: readonly string[] }) {
  const tanpaWarna = status.jenis === 'tersimpan' && status.pada === null
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <p role="status" aria-live="polite" className={cn('font-medium', tanpaWarna ? 'text-redup' : NADA[status.jenis])}>{kalimatStatus(status)}</p>
      {status.jenis === 'sesiBerakhir' ? <a className="tautan" href={status.masukLagi} target="_blank" rel="noopener">Masuk lagi (tab baru)</a> : null}
      {status.jenis === 'usang' ? <a className="tautan" href="">Muat ulang halaman</a> : null}
      {hadir.length > 0 ? (
        <p className="text-redup">{hadir.length === 1 ? `${hadir[0] ?? ''} juga sedang membuka lembar ini` : `${bilangan(hadir.length)} orang lain juga membuka lembar ini: ${hadir.join('; ')}`}</p>
      ) : null}
    </div>
  )
}
