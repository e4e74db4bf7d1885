import { Badge } from '@/components/dasar/ui/badge'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { sisaWaktu, tenggatDekat } from '@/lib/lapor/pelaporan/utils'

/** Until when, and how long that is from now. */
export function TenggatKini({ periode: { tenggat, lewat }, kini }: { periode: { tenggat: string; lewat: boolean }; kini: Date }) {
  return (
    <span>Tenggat {waktuWib(tenggat)} <Badge nada={lewat ? 'buruk' : tenggatDekat(tenggat, kini) ? 'awas' : 'netral'}>{sisaWaktu(tenggat, kini)}</Badge></span>
  )
}
