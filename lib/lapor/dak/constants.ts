import type { CatatanDak, KodeSyarat, Mekanisme, StatusGerbang, Tahap } from '@/lib/realisasi/dak/types'
import type { JenisDak } from './types'

export type JenisCatatan = CatatanDak['jenis']

/** One kind of fact about an allocation: a line of its worksheet. */
export interface Butir {
  /** "NDK", "SALUR/1", "SYARAT/LRPD/2" */
  kunci: string
  jenis: JenisCatatan
  tahap: Tahap | null
  syarat: KodeSyarat | null
  nama: string
  /** what its day means */
  hari: string
}

const HARI: Readonly<Record<JenisCatatan, string>> = {
  NDK: 'Tanggal daftar', SALUR: 'Tanggal masuk RKUD', RENCANA: 'Tanggal surat', OUTPUT: 'Tanggal diukur', SYARAT: 'Tanggal diserahkan',
}

/** Which kind of fact a record is about. */
export const kunciButir = ({ jenis, tahap, syarat }: Pick<CatatanDak, 'jenis' | 'tahap' | 'syarat'>): string =>
  [jenis, syarat, tahap].filter((satu) => satu !== null).join('/')

const butir = (jenis: JenisCatatan, nama: string, tahap: Tahap | null = null, syarat: KodeSyarat | null = null): Butir =>
  ({ kunci: kunciButir({ jenis, tahap, syarat }), jenis, tahap, syarat, nama, hari: HARI[jenis] })

const NDK = butir('NDK', 'Nilai daftar kontrak (NDK)')
const OUTPUT = butir('OUTPUT', 'Capaian output')
const BUTIR: Readonly<Record<Mekanisme, readonly Butir[]>> = {
  SEKALIGUS: [NDK, butir('SALUR', 'Salur sekaligus', 0), OUTPUT],
  BERTAHAP: [
    NDK,
    butir('SYARAT', 'Perda APBD', null, 'PERDA'),
    butir('SYARAT', 'Laporan penyerapan dan output tahun lalu (reviu APIP)', null, 'LAPORAN_LALU'),
    butir('SYARAT', 'Rencana kegiatan disetujui kementerian', null, 'RENCANA_KEGIATAN'),
    butir('SALUR', 'Salur tahap I', 1),
    butir('SYARAT', 'LRPD-CO untuk tahap II', 2, 'LRPD'),
    butir('SYARAT', 'Laporan hasil reviu APIP untuk tahap II', 2, 'LHR'),
    butir('SALUR', 'Salur tahap II', 2),
    OUTPUT,
    butir('RENCANA', 'Nilai rencana penyelesaian kegiatan'),
    butir('SYARAT', 'LRPD-CO untuk tahap III', 3, 'LRPD'),
    butir('SYARAT', 'Laporan hasil reviu APIP untuk tahap III', 3, 'LHR'),
    butir('SALUR', 'Salur tahap III', 3),
  ],
}

/** The lines of an allocation's worksheet, in the order in which the work comes. */
export const butirMekanisme = (mekanisme: Mekanisme): readonly Butir[] => BUTIR[mekanisme]
/** Every line that there is, by its key. */
export const SEMUA_BUTIR: ReadonlyMap<string, Butir> = new Map([...BUTIR.SEKALIGUS, ...BUTIR.BERTAHAP].map((satu) => [satu.kunci, satu]))

// Names as they stand within a sentence; where one stands alone, `awalBesar` (lib/dasar/format/kalimat) begins it.
export const NAMA_MEKANISME: Readonly<Record<Mekanisme, string>> = { SEKALIGUS: 'sekaligus', BERTAHAP: 'bertahap' }
export const NAMA_JENIS_DAK: Readonly<Record<JenisDak, string>> = { REGULER: 'reguler', PENUGASAN: 'penugasan', AFIRMASI: 'afirmasi' }
/** The payments as they are called. */
export const NAMA_TAHAP_DAK: Readonly<Record<Tahap, string>> = { 0: 'sekaligus', 1: 'tahap I', 2: 'tahap II', 3: 'tahap III' }
/** Where a gate stands, in words that need no colour. */
export const NAMA_STATUS_GERBANG: Readonly<Record<StatusGerbang, string>> = {
  salur: 'sudah salur', terpenuhi: 'lengkap, menunggu salur', belum: 'belum lengkap', lewat: 'tenggat lewat, tidak lengkap', menunggu: 'menunggu tahap sebelumnya', gugur: 'gugur', tiada: 'tidak ada tahap ini',
}

/** A sheet of allocations is small; what is larger is another file. Below the megabyte that a form may carry. */
export const MAKS_BERKAS_DAK = 900_000
export const BERKAS_DAK_BESAR = 'Berkas lebih dari 900 KB. Kirim lembar DAK saja, tanpa gambar dan tanpa lembar lain.'
export const MAKS_TEKS_DAK = 300_000
export const MAKS_BARIS_DAK = 500
