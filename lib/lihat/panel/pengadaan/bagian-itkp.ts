import type { PaketKini } from '@/lib/lihat/pengadaan/types'
import { kelengkapanRup } from '@/lib/realisasi/pengadaan/rup'
import { sampaiTahap } from '@/lib/realisasi/pengadaan/tahap'
import { rasio, type Rasio } from '@/lib/realisasi/rasio'
import { jumlah, type Sen } from '@/lib/realisasi/rupiah'
import { diumumkan } from './data'

/** One part: what is recorded, of what, and their ratio. */
export interface Bagian { atas: Sen; bawah: Sen; nilai: Rasio }
export type BagianItkp = Record<'rup' | 'tender' | 'epurchasing' | 'non', Bagian>

const TENDER: readonly string[] = ['TENDER', 'TENDER_CEPAT', 'SELEKSI']
const NON_TENDER: readonly string[] = ['PENGADAAN_LANGSUNG', 'PENUNJUKAN_LANGSUNG', 'DIKECUALIKAN']
const pagu = (daftar: readonly PaketKini[]): Sen => jumlah(daftar.map((satu) => satu.pagu))
const nilaiKontrak = (daftar: readonly PaketKini[]): Sen => jumlah(daftar.flatMap((satu) => (satu.kontrak ? [satu.kontrak.nilai] : [])))
const bagian = (atas: Sen, bawah: Sen, alasan: string): Bagian => ({ atas, bawah, nilai: rasio(atas, bawah, alasan) })

/** The parts of the ITKP that running packages can say something about. @param basis pagu of what is to be procured */
export function hitungItkp(jalan: readonly PaketKini[], basis: Sen): BagianItkp {
  const umum = pagu(diumumkan(jalan))
  const penyedia = jalan.filter(({ metode }) => metode !== 'SWAKELOLA')
  const kontrak = penyedia.filter((satu) => satu.kontrak !== null)
  const tender = penyedia.filter(({ metode }) => TENDER.includes(metode))
  const non = penyedia.filter(({ metode }) => NON_TENDER.includes(metode))
  return {
    rup: { atas: umum, bawah: basis, nilai: kelengkapanRup(umum, basis) },
    tender: bagian(pagu(tender.filter(({ kedudukan, kontrak: ada }) => ada !== null || sampaiTahap(kedudukan.tahap, 'PEMILIHAN'))), pagu(tender), 'Tidak ada paket tender'),
    epurchasing: bagian(nilaiKontrak(kontrak.filter(({ metode }) => metode === 'E_PURCHASING')), nilaiKontrak(kontrak), 'Belum ada kontrak'),
    non: bagian(pagu(non.filter((satu) => satu.kontrak !== null)), pagu(non), 'Tidak ada paket non-tender'),
  }
}
