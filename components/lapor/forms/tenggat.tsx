import { waktuWib } from '@/lib/dasar/format/tanggal'

interface Periode {
  status: 'BELUM_DIBUKA' | 'TERBUKA' | 'TERKUNCI'
  tenggat: string
  lewat: boolean
  dikunciPada: string | null
}

/** The deadline of a month, and whether it has passed. */
export function Tenggat({ periode }: { periode: Periode }) {
  if (periode.status === 'TERKUNCI') return <>Periode dikunci{periode.dikunciPada ? ` ${waktuWib(periode.dikunciPada)}` : ''}.</>
  return <>Tenggat {waktuWib(periode.tenggat)}{periode.lewat ? ', sudah lewat: laporan yang dikirim sekarang tercatat terlambat' : ''}.</>
}
