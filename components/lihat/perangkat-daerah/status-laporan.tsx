import { Badge } from '@/components/dasar/ui/badge'
import { NADA_STATUS } from '@/components/lapor/forms/status-lapor'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '@/lib/lapor/pelaporan/utils'
import type { StatusLaporan } from '@/lib/lihat/perangkat-daerah/types'

/** One state has one word on every page: here too the words of the verification board. */
export const namaStatus = (status: StatusLaporan | null): string => (status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[status])

/** State of a report in a word; `terlambat` adds that it came, or is, late. */
export function StatusMark({ status, terlambat = false }: { status: StatusLaporan | null; terlambat?: boolean }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <Badge nada={status === null ? 'netral' : NADA_STATUS[status]} className="whitespace-normal!">{namaStatus(status)}</Badge>
      {terlambat ? <span className="text-sm text-merah">terlambat</span> : null}
    </span>
  )
}
