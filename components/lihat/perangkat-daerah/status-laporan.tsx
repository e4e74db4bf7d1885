import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import type { StatusLaporan } from '@/lib/lihat/perangkat-daerah/types'

const KATA: Record<StatusLaporan, { nama: string; nada: NadaBadge }> = {
  DRAF: { nama: 'Draf', nada: 'netral' },
  MENUNGGU_PERSETUJUAN: { nama: 'Menunggu kepala', nada: 'awas' },
  DIAJUKAN: { nama: 'Diajukan', nada: 'aksen' },
  DIPERIKSA: { nama: 'Sedang diperiksa', nada: 'aksen' },
  DIKEMBALIKAN: { nama: 'Dikembalikan', nada: 'buruk' },
  DIVERIFIKASI: { nama: 'Diverifikasi', nada: 'baik' },
  TERKUNCI: { nama: 'Terkunci', nada: 'baik' },
}

export const namaStatus = (status: StatusLaporan | null): string => (status === null ? 'Belum mulai' : KATA[status].nama)

/** State of a report in a word; `terlambat` adds that it came, or is, late. */
export function StatusMark({ status, terlambat = false }: { status: StatusLaporan | null; terlambat?: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Badge nada={status === null ? 'netral' : KATA[status].nada}>{namaStatus(status)}</Badge>
      {terlambat ? <span className="text-sm text-merah">terlambat</span> : null}
    </span>
  )
}
