import { Badge } from '@/components/dasar/ui/badge'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { sisaWaktu, tenggatDekat } from '@/lib/lapor/pelaporan/utils'

interface TenggatKiniProps {
  periode: { tenggat: string; lewat: boolean }
  kini: Date
  /** the report is on its way: the time left asks nothing of the reader */
  selesai?: boolean
}

/** Until when, and how long that is from now. */
export function TenggatKini({ periode: { tenggat, lewat }, kini, selesai }: TenggatKiniProps) {
  if (selesai) return <span>Tenggat {waktuWib(tenggat)}</span>
  return (
    <span>Tenggat {waktuWib(tenggat)} <Badge nada={lewat ? 'buruk' : tenggatDekat(tenggat, kini) ? 'awas' : 'netral'}>{sisaWaktu(tenggat, kini)}</Badge></span>
  )
}
