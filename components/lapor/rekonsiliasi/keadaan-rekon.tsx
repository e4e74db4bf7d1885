import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { NAMA_KEADAAN, type KeadaanRekon } from '@/lib/lapor/rekonsiliasi/constants'

const NADA: Record<KeadaanRekon, NadaBadge> = {
  BELUM_ADA: 'netral', BERUBAH: 'buruk', SELISIH: 'buruk', DIJELASKAN: 'awas', TIADA_MENUNGGU: 'awas', DITERIMA: 'baik', TOLERANSI: 'baik', COCOK: 'baik', TIADA: 'netral',
}

/** Where a compared row stands, in words. */
export const KeadaanBadge = ({ keadaan }: { keadaan: KeadaanRekon }) => <Badge nada={NADA[keadaan]}>{NAMA_KEADAAN[keadaan]}</Badge>
