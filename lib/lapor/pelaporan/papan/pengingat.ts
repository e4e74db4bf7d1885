import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import type { StatusLaporan } from '@/lib/dasar/database/generated/enums'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '../alur'
import { sisaWaktu } from './sisa-waktu'

export interface UnitBelum {
  nama: string
  status: StatusLaporan | null
}
interface PeriodePengingat {
  tahun: number
  bulan: number
  tenggat: string
  lewat: boolean
}

/** A report that has not reached the office. */
export const belumDiKantor = ({ status }: Pick<UnitBelum, 'status'>): boolean =>
  status === null || status === 'DRAF' || status === 'DIKEMBALIKAN' || status === 'MENUNGGU_PERSETUJUAN'

const keadaan = ({ status }: UnitBelum): string => (status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[status]).toLowerCase()
const daftar = (unit: readonly UnitBelum[]): string => unit.map((satu, i) => `${i + 1}. ${satu.nama} (${keadaan(satu)})`).join('\n')
const batas = ({ tenggat, lewat }: PeriodePengingat, kini: Date): string =>
  lewat ? `Batas waktu ${waktuWib(tenggat)} sudah ${sisaWaktu(tenggat, kini)}` : `Batas waktu ${waktuWib(tenggat)} (${sisaWaktu(tenggat, kini)})`

/** The body of a letter to the heads of the units that have not reported. */
export function pengingatSurat(unit: readonly UnitBelum[], periode: PeriodePengingat, kini: Date): string {
  const bulan = bulanTahun(periode.tahun, periode.bulan)
  return `Yth. Kepala Perangkat Daerah (daftar terlampir di bawah)

Perihal: Penyampaian laporan realisasi fisik dan keuangan ${bulan}

Dengan hormat, sampai surat ini dibuat ${bilangan(unit.length)} perangkat daerah belum menyampaikan laporan realisasi fisik dan keuangan ${bulan}. ${batas(periode, kini)}.

Kami mohon laporan dilengkapi dan dikirim melalui aplikasi Rakor POP. Sub-kegiatan yang masih 0% atau unit yang berada di zona merah disertai kendala dan rencana penyelesaiannya. Laporan yang dikembalikan diperbaiki sesuai catatan pemeriksa, lalu dikirim kembali.

Perangkat daerah yang belum menyampaikan laporan:
${daftar(unit)}

Atas perhatian dan kerja samanya kami ucapkan terima kasih.

Kepala Bagian Administrasi Pembangunan`
}

/** The same as a short message for a group chat. */
export function pengingatPesan(unit: readonly UnitBelum[], periode: PeriodePengingat, kini: Date): string {
  return `*Pengingat laporan ${bulanTahun(periode.tahun, periode.bulan)}*
${batas(periode, kini)}.

Belum masuk (${bilangan(unit.length)}):
${daftar(unit)}

Mohon dilengkapi dan dikirim lewat Rakor POP. Bila ada kendala teknis, hubungi Bagian Administrasi Pembangunan. Terima kasih.`
}

/** Opens a chat program with the message in it; the sender chooses to whom. */
export const alamatPesan = (teks: string): string => `https://wa.me/?text=${encodeURIComponent(teks)}`
