import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '@/lib/lapor/pelaporan/utils'

type Status = keyof typeof NAMA_STATUS
/** The tone of each state's mark. */
export const NADA_STATUS: Record<Status, NadaBadge> = {
  DRAF: 'netral',
  MENUNGGU_PERSETUJUAN: 'awas',
  DIAJUKAN: 'aksen',
  DIPERIKSA: 'aksen',
  DIKEMBALIKAN: 'buruk',
  DIVERIFIKASI: 'baik',
  TERKUNCI: 'baik',
}

/** The state of a report in one word, with lateness beside it. */
export function StatusLapor({ status, terlambat }: { status: Status | null; terlambat?: boolean }) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge nada={status === null ? 'netral' : NADA_STATUS[status]}>{status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[status]}</Badge>
      {terlambat ? <Badge nada="buruk">Terlambat</Badge> : null}
    </span>
  )
}
