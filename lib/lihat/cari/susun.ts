import type { Peran } from '@/lib/dasar/database/generated/enums'
import { bulanTahun, tanggal } from '@/lib/dasar/format/tanggal'
import { NAMA_BELUM_MULAI, NAMA_STATUS } from '@/lib/lapor/pelaporan/utils'
import { NAMA_METODE } from '@/lib/lapor/pengadaan/constants'
import type { Ditemukan, KodeDitemukan, LaporanDitemukan, PaketDitemukan, UnitDitemukan } from './data'
import type { KelompokCari } from './types'

interface Tempat {
  tahun: number
  bulan: number | null
}

const kueri = ({ tahun, bulan }: Tempat): string => `tahun=${tahun}${bulan === null ? '' : `&bulan=${bulan}`}`

export const susunUnit = ({ baris, jumlah }: Ditemukan<UnitDitemukan>, tempat: Tempat): KelompokCari => ({
  kelompok: 'unit', jumlah,
  butir: baris.map(({ id, kode, nama, namaSingkat, sampai }) => ({
    judul: nama,
    keterangan: [namaSingkat === nama ? '' : namaSingkat, kode, sampai === null ? '' : `sampai ${tanggal(sampai)}`].filter(Boolean).join(', '),
    href: `/perangkat-daerah/${id}?${kueri(tempat)}`,
  })),
})

/** Where a report is looked at: by the office where it verifies, by the unit where it enters while the month is open, by the others as figures. */
function tujuanLaporan({ unitId, tahun, bulan, terbuka }: LaporanDitemukan, peran: Peran): string {
  const kantor = peran === 'ADMIN' || peran === 'ANALIS'
  const ruang = kantor ? 'verifikasi' : terbuka && (peran === 'OPERATOR' || peran === 'KEPALA') ? 'entri' : 'perangkat-daerah'
  return `/${ruang}/${unitId}?tahun=${tahun}&bulan=${bulan}`
}

export const susunLaporan = ({ baris, jumlah }: Ditemukan<LaporanDitemukan>, peran: Peran): KelompokCari => ({
  kelompok: 'laporan', jumlah,
  butir: baris.map((satu) => ({
    judul: `Laporan ${bulanTahun(satu.tahun, satu.bulan)}, ${satu.unit}`,
    keterangan: satu.status === null ? NAMA_BELUM_MULAI : NAMA_STATUS[satu.status],
    href: tujuanLaporan(satu, peran),
  })),
})

export const susunPaket = ({ baris, jumlah }: Ditemukan<PaketDitemukan>, tempat: Tempat): KelompokCari => ({
  kelompok: 'paket', jumlah,
  butir: baris.map(({ id, nama, kodeRup, unit, metode }) => ({ judul: nama, keterangan: [kodeRup === null ? 'tanpa kode RUP' : `RUP ${kodeRup}`, NAMA_METODE[metode], unit].join(', '), href: `/pengadaan/${id}?${kueri(tempat)}` })),
})

export const susunKode = ({ baris, jumlah }: Ditemukan<KodeDitemukan>, kelompok: 'subKegiatan' | 'kegiatan' | 'program', tempat: Tempat): KelompokCari => ({
  kelompok, jumlah,
  butir: baris.map(({ kode, nama, unitId, unit, subId }) => ({
    judul: nama,
    keterangan: `${kode}, ${unit}`,
    href: `/perangkat-daerah/${unitId}${subId === null ? '' : `/sub-kegiatan/${subId}`}?${kueri(tempat)}${subId === null ? `&rinci=1#${kelompok}-${kode}` : ''}`,
  })),
})
