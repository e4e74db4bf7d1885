import { selAngka, selTeks } from '@/lib/dasar/format/csv'
import { bulanTahun, namaBulan } from '@/lib/dasar/format/tanggal'
import { senToText } from '@/lib/realisasi/rupiah'
import type { BarisKendala, DataKendala } from './types'

const KEPALA = [
  'Nomor', 'Kode unit', 'Unit', 'Kategori unit', 'Asisten', 'Kode sub-kegiatan', 'Sub-kegiatan', 'Sifat', 'Kode penyebab', 'Penyebab', 'Uraian', 'Rencana', 'Penanggung jawab', 'Tenggat',
  'Keadaan', 'Lewat tenggat', 'Sejak bulan', 'Catatan terakhir', 'Bulan terbuka', 'Selisih terhadap anggaran kas (Rp)', 'Dasar selisih', 'Langkah', 'Langkah terakhir', 'Selesai pada', 'Bagaimana selesainya', 'Keadaan s.d.',
]

/** The register's rows as cells of a file, with their head; amounts in full, the basis of each beside it. */
export function barisCsv(daftar: readonly BarisKendala[], { tahun, bulan }: Pick<DataKendala, 'tahun' | 'bulan'>): string[][] {
  const sampai = bulanTahun(tahun, bulan)
  const baris = daftar.map((satu) => {
    const { unit, sub, kategori, rupiah, selesai } = satu
    const t = (isi: string | null | undefined): string => selTeks(isi ?? '')
    return [
      selAngka(satu.asalId), t(unit.kode), t(unit.nama), t(unit.kategori), t(unit.asisten), t(sub?.kode), t(sub?.nama ?? 'Seluruh unit'), t(satu.sifat === 'KENDALA' ? 'Kendala' : 'Pendukung'),
      t(kategori.kode), t(kategori.nama), t(satu.uraian), t(satu.rencana), t(satu.penanggungJawab), t(satu.tenggat), t(satu.status === 'TERBUKA' ? 'terbuka' : 'selesai'), t(satu.lewat ? 'ya' : 'tidak'),
      t(namaBulan(satu.sejak)), t(namaBulan(satu.bulan)), selAngka(satu.umur), selAngka(rupiah.selisih === null ? null : senToText(rupiah.selisih)),
      t(rupiah.selisih === null ? rupiah.alasan : rupiah.basis === 'SUB' ? 'sub-kegiatan' : 'seluruh unit'), selAngka(satu.langkah), t(satu.langkahTerakhir),
      t(selesai ? (selesai.tanggal ?? namaBulan(selesai.bulan)) : ''), t(selesai?.uraian), t(sampai),
    ]
  })
  return [KEPALA.map(selTeks), ...baris]
}
