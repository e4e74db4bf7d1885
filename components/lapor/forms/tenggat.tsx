import { waktuWib } from '@/lib/dasar/format/tanggal'

interface Periode {
  status: 'BELUM_DIBUKA' | 'TERBUKA' | 'TERKUNCI'
  tenggat: string
  lewat: boolean
  dikunciPada: string | null
}

/**
 * The deadline of a month, the same words everywhere, and whether it has passed.
 * @param sudahSampai the report has reached the office before, so that lateness is settled and not to be spoken of
 */
export function Tenggat({ periode, sudahSampai = false }: { periode: Periode; sudahSampai?: boolean }) {
  const { status, tenggat, lewat, dikunciPada } = periode
  const sesudah = status === 'TERKUNCI' ? `; periode dikunci${dikunciPada ? ` ${waktuWib(dikunciPada)}` : ''}`
    : lewat && !sudahSampai ? ', sudah lewat: laporan yang dikirim sekarang tercatat terlambat' : ''
  return <>Tenggat {waktuWib(tenggat)}{sesudah}.</>
}
