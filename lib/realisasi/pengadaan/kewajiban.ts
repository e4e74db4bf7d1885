import type { Rumus } from '../rumus-jenis'
import { kurangi, type Sen } from '../rupiah'
import { sampaiTahap, type Kedudukan } from './tahap'

export const RUMUS_KEWAJIBAN: Rumus = {
  nama: 'Kontrak yang belum lunas',
  rumus: 'nilai kontrak dengan adendumnya − pembayaran yang dicatat sampai batas data',
  keterangan: 'Dalam rupiah, hanya yang lebih dari nol. Paket yang dibatalkan tidak dihitung; kontrak yang putus disebut sebagai putus. Bukan pengakuan utang: itu pada neraca BKAD, sesudah pekerjaannya diterima.',
  sumber: 'Ketentuan aplikasi, dari catatan kontrak dan pembayaran pada Pengadaan.',
}

interface Berkontrak {
  id: number
  status: string
  kontrak: { nilai: Sen } | null
  dibayar: Sen
}

/** A contract with what is left to pay of it, more than nothing. */
export interface Kewajiban<P extends Berkontrak> {
  paket: P
  kontrak: NonNullable<P['kontrak']>
  sisa: Sen
}

/** Contracts that are not paid in full, most rupiah first. One that is overpaid leaves nothing. */
export function kewajiban<P extends Berkontrak>(paket: readonly P[]): Kewajiban<P>[] {
  const daftar = paket.flatMap((satu): Kewajiban<P>[] => {
    if (satu.status !== 'AKTIF' || satu.kontrak === null || satu.kontrak.nilai <= satu.dibayar) return []
    return [{ paket: satu, kontrak: satu.kontrak as NonNullable<P['kontrak']>, sisa: kurangi(satu.kontrak.nilai, satu.dibayar) }]
  })
  return daftar.sort((a, b) => (a.sisa === b.sisa ? a.paket.id - b.paket.id : a.sisa > b.sisa ? -1 : 1))
}

/** Work was handed over: the stage that ends it for whoever reports. */
export const paketSelesai = ({ kedudukan }: { kedudukan: Kedudukan }): boolean => sampaiTahap(kedudukan.tahap, 'SERAH_TERIMA')
